import { largestSlice } from '#contract/entity/attachment'
import { pictureHeadLength, pictureTypeOf } from '#domain/evidence/picture-type'
import type { PageRequest, PageResponse } from '../ports.ts'
import { answer } from '../serve/answer.ts'
import { rangeOf } from '../serve/byte-range.ts'
import { attachedFilePolicy } from '../serve/policies.ts'
import type { Session } from '../workspaces/session.ts'

/** A larger picture is saved and looked at elsewhere: showing it would take more memory than it is worth. */
export const largestPicture = 20 * 1024 * 1024

/** Bytes that can be had in parts. */
export type Readable = {
  readonly size: number
  /** From `start` up to `end`; null when they cannot be read. */
  readonly read: (start: number, end: number) => Promise<Uint8Array | null>
}

/** Where the page fetches a file's bytes. */
export function fileAddress(sha256: string): string {
  return `/files/${sha256}`
}

/** Where the page finds a picture. */
export function pictureAddress(sha256: string): string {
  return `/pictures/${sha256}`
}

/**
 * Gives the bytes of attached files, as bytes and nothing else, at most 8 MB at a time; and pictures, told by what their bytes say and
 * never by what they are called. Null for all other addresses.
 */
export async function serveFile(request: PageRequest, session: Session | null): Promise<PageResponse | null> {
  const match = /^\/(files|pictures)\/([0-9a-f]{64})$/.exec(request.path)
  if (match === null) return null
  const [, kind, sha256 = ''] = match
  if (request.method !== 'GET') return answer(405, { allow: 'GET' })
  const file = session === null ? null : await readableFile(session, sha256)
  if (file === null) return answer(404, {})
  return kind === 'pictures' ? servePicture(file) : serveBytes(request, file)
}

/** The bytes that a request asks for by `Range`; without one, the whole when it is small enough. */
export async function serveBytes(request: PageRequest, file: Readable): Promise<PageResponse> {
  const { size } = file
  const asked = rangeOf(request.headers.get('range'), size)
  if (asked === 'beyond' || (asked === null && size > largestSlice)) {
    return answer(416, { 'content-range': `bytes */${size}` })
  }
  const from = asked?.from ?? 0
  const end = asked === null ? size : Math.min(asked.to + 1, from + largestSlice)
  const bytes = await file.read(from, end)
  if (bytes === null) return answer(404, {})
  const headers = { ...inertHeaders, 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' }
  if (asked === null) return answer(200, headers, bytes)
  return answer(206, { ...headers, 'content-range': `bytes ${from}-${end - 1}/${size}` }, bytes)
}

async function servePicture(file: Readable): Promise<PageResponse> {
  const mediaType = await pictureTypeIn(file)
  if (mediaType === null) return answer(404, {})
  const bytes = await file.read(0, file.size)
  return bytes === null ? answer(404, {}) : answer(200, { ...inertHeaders, 'content-type': mediaType }, bytes)
}

/** What kind of picture a file is; null when it is none, or too large to be shown. */
export async function pictureTypeIn(file: Readable): Promise<string | null> {
  if (file.size > largestPicture) return null
  const head = await file.read(0, Math.min(file.size, pictureHeadLength))
  return head === null ? null : pictureTypeOf(head)
}

/** The bytes of a file in the workspace; null when they are not in this copy. */
export async function readableFile({ client }: Session, sha256: string): Promise<Readable | null> {
  const found = await client.fileSize(sha256)
  if (!found.ok || found.value === null) return null
  return { size: found.value, read: (start, end) => client.fileBytes(sha256, start, end) }
}

const inertHeaders = { 'content-security-policy': attachedFilePolicy }
