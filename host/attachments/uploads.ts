import { Id } from '#contract/values'
import { largestSlice, maximumFileSize } from '#contract/entity/attachment'
import type { CommonFailure, Failed } from '#contract/result'
import { fail } from '#contract/result'
import type { PageRequest, PageResponse } from '../ports.ts'
import { answer } from '../serve/answer.ts'
import type { Session } from '../workspaces/session.ts'

const prefix = '/uploads/'

/**
 * Takes a slice of a file from the page: `POST /uploads/<id>?size=…&start=…`, answered with the JSON text of an `Answer`; `DELETE` gives
 * the file up. Null for all other addresses.
 */
export async function serveUpload(request: PageRequest, session: Session | null): Promise<PageResponse | null> {
  const [path = '', query = ''] = request.path.split('?', 2)
  if (!path.startsWith(prefix)) return null
  const upload = Id.safeParse(path.slice(prefix.length))
  if (!upload.success) return answer(404, {})
  if (session === null) return asJson(fail('workspace.none'))
  if (request.method === 'DELETE') return asJson(await session.client.abandon(upload.data))
  if (request.method !== 'POST') return answer(405, { allow: 'POST, DELETE' })
  return asJson(await take(request.body ?? new Uint8Array(), new URLSearchParams(query), upload.data, session))
}

async function take(bytes: Uint8Array, query: URLSearchParams, upload: Id, { client }: Session): Promise<object> {
  const size = wholeNumber(query.get('size'))
  const start = wholeNumber(query.get('start'))
  if (size === null || start === null) return invalid('size')
  if (size > maximumFileSize) return fail('file.too-large', { limit: maximumFileSize })
  if (bytes.byteLength > largestSlice) return invalid('slice')
  return client.receive({ upload, size, start, bytes })
}

function invalid(path: string): Failed<CommonFailure> {
  return fail('input.invalid', { path, problem: 'number' })
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null
}

function asJson(value: object): PageResponse {
  return answer(200, { 'content-type': 'application/json' }, new TextEncoder().encode(JSON.stringify(value)))
}
