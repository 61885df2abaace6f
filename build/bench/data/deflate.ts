import { deflateRawSync } from 'node:zlib'
import { unzipSync } from 'fflate'

/** What of a file is its text: the parts of an office file, or all of any other. */
export function textsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  return isArchive ? Object.values(unzipSync(bytes)) : [bytes]
}

/** Packs the texts as an office file packs them: what nobody who writes such a file gets round. */
export function deflateAll(texts: readonly Uint8Array[]): number {
  return texts.reduce((sum, text) => sum + deflateRawSync(text, { level: 6 }).length, 0)
}
