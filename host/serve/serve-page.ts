import type { PageRequest, PageResponse } from '../ports.ts'
import { answer } from './answer.ts'
import { rangeOf } from './byte-range.ts'
import type { PageManifest } from './page-manifest.ts'
import { pagePolicy, previewPolicy } from './policies.ts'
import type { PreparedFile, PreparedFiles } from './prepared-files.ts'

/** Answers the page's requests from two closed lists: the built page's files and the files prepared for it. */
export function servePage(manifest: PageManifest, prepared: PreparedFiles, request: PageRequest): PageResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { allow: 'GET, HEAD' })
  const path = request.path.split(/[?#]/, 1)[0] ?? ''
  const file = manifest.get(path)
  if (file !== undefined) return whole(request, file.read(), pageHeaders(file.contentType))
  const made = prepared.find(path)
  return made === null ? answer(404, {}) : whole(request, made.bytes, preparedHeaders(made))
}

function pageHeaders(contentType: string): PageResponse['headers'] {
  return { 'content-type': contentType, 'content-security-policy': pagePolicy }
}

function preparedHeaders(file: PreparedFile): PageResponse['headers'] {
  return {
    'content-type': file.contentType,
    'content-security-policy': previewPolicy,
    'content-disposition': disposition(file),
  }
}

/** RFC 6266: a plain name for the old, and the whole name in UTF-8, percent-encoded as RFC 8187 says. */
function disposition({ disposition: kind, fileName }: PreparedFile): string {
  const plain = fileName.replaceAll(/[^\w.() -]/g, '_')
  const whole = encodeURIComponent(fileName.toWellFormed()).replaceAll(/['()*]/g, hexEscape)
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`
}

function hexEscape(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function whole(request: PageRequest, bytes: Uint8Array, headers: PageResponse['headers']): PageResponse {
  const range = rangeOf(request.headers.get('range'), bytes.byteLength)
  if (range === 'beyond') return answer(416, { 'content-range': `bytes */${bytes.byteLength}` })
  const part = range === null ? bytes : bytes.subarray(range.from, range.to + 1)
  const headed = {
    ...headers,
    'accept-ranges': 'bytes',
    'content-length': String(part.byteLength),
    ...(range === null ? {} : { 'content-range': `bytes ${range.from}-${range.to}/${bytes.byteLength}` }),
  }
  return answer(range === null ? 200 : 206, headed, request.method === 'HEAD' ? new Uint8Array() : part)
}
