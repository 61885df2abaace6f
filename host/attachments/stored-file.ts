import { createHash } from 'node:crypto'
import { largestSlice } from '#contract/entity/attachment'
import { fail } from '#contract/result'
import type { Session } from '../workspaces/session.ts'

type Client = Session['client']

/** Reads a file from the workspace piece by piece; the last piece given is null when the rest is not there. */
export async function* piecesOf(client: Client, sha256: string, size: number): AsyncGenerator<Uint8Array | null> {
  for (let start = 0; start < size; start += largestSlice) {
    const bytes = await client.fileBytes(sha256, start, Math.min(size, start + largestSlice))
    yield bytes
    if (bytes === null) return
  }
}

/** Reads a file to its end: whether its bytes still have the hash by which they are kept. Other calls are answered in between. */
export async function checkFile(client: Client, sha256: string) {
  const found = await client.fileSize(sha256)
  if (!found.ok) return found
  if (found.value === null) return fail('attachment.bytes-missing')
  const hash = createHash('sha256')
  for await (const bytes of piecesOf(client, sha256, found.value)) {
    if (bytes === null) return fail('attachment.damaged')
    hash.update(bytes)
  }
  return hash.digest('hex') === sha256 ? { ok: true as const, value: found.value } : fail('attachment.damaged')
}
