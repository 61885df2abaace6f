import type { Id } from './values.ts'
import type { Answer } from './result.ts'

/** A slice of a file on its way into the workspace. Bytes do not go through operations: see docs/adr/0070. */
export type FileSlice = {
  /** Names the transfer; made by the page for each. */
  readonly upload: Id
  /** Of the whole file, in bytes. */
  readonly size: number
  /** Where in the file the slice begins. */
  readonly start: number
  readonly bytes: Uint8Array
}

/** What a slice can be refused for, besides the common failures. */
export type TransferFailure = 'file.too-large' | 'file.interrupted'

/** How much has arrived; the hash of the file when that is all of it. */
export type Received = { readonly received: number; readonly sha256: string | null }
export type ReceivedSlice = Answer<Received, TransferFailure>
