import { largestSlice, maximumFileSize } from '#contract/entity/attachment'
import type { AttachedFile } from '#contract/entity/attachment'
import type { Received, TransferFailure } from '#contract/file-transfer'
import type { Answer, CommonFailure } from '#contract/result'
import { done, fail } from '#contract/result'

type Options = {
  /** Told after each slice how many bytes have arrived. */
  readonly onProgress: (received: number) => void
  /** Stops the transfer; what has arrived is then forgotten. */
  readonly signal: AbortSignal
}

type Uploaded = Answer<AttachedFile, TransferFailure | CommonFailure>

// Half of what may cross at once: progress is told more often, and no other call waits long for a slice to be stored.
const sliceSize = largestSlice / 2

/** Sends a file into the workspace, slice by slice, before it is attached to anything. */
export async function uploadFile(file: File, { onProgress, signal }: Options): Promise<Uploaded> {
  const { size } = file
  if (size > maximumFileSize) return fail('file.too-large', { limit: maximumFileSize })
  const upload = crypto.randomUUID()
  let received = 0
  for (;;) {
    const slice = file.slice(received, Math.min(size, received + sliceSize))
    const answer = signal.aborted ? fail('file.interrupted') : await sendSlice(upload, slice, { start: received, size })
    if (!answer.ok) {
      await abandon(upload)
      return answer
    }
    received = answer.value.received
    onProgress(received)
    const { sha256 } = answer.value
    if (sha256 !== null) return done({ sha256, name: nameOf(file), mediaType: file.type.slice(0, longestText), size })
  }
}

async function sendSlice(
  upload: string,
  slice: Blob,
  { start, size }: { readonly start: number; readonly size: number },
): Promise<Answer<Received, TransferFailure | CommonFailure>> {
  try {
    const body = await slice.arrayBuffer()
    const response = await fetch(`/uploads/${upload}?size=${size}&start=${start}`, { method: 'POST', body })
    return (await response.json()) as Answer<Received, TransferFailure> // the host answers uploads with just this
  } catch {
    // The file went away while it was read, or the window outlived the host.
    return fail('file.interrupted')
  }
}

async function abandon(upload: string): Promise<void> {
  // What could not be told is dropped when the workspace is opened next.
  await fetch(`/uploads/${upload}`, { method: 'DELETE' }).catch(() => null)
}

const longestText = 255

/** File systems know names of white space only; a record needs one that can be read. */
function nameOf({ name }: File): string {
  return name.trim() === '' ? 'file' : name.toWellFormed().slice(0, longestText)
}
