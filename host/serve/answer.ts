import type { PageResponse } from '../ports.ts'

const nothing = new Uint8Array()

/** An answer to the page, with what every answer carries. */
export function answer(status: number, headers: PageResponse['headers'], body: Uint8Array = nothing): PageResponse {
  return { status, headers: { ...everyHeader, ...headers }, body }
}

const everyHeader = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
