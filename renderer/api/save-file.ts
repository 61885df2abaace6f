import { largestSlice } from '#contract/entity/attachment'

const revokeAfterMs = 60_000

/**
 * Hands a file that the host prepared to the officer: the shell's own Save dialog opens.
 * Through a blob link, because navigating to an intercepted address is cancelled by Chromium.
 */
export async function saveFile(path: string, fileName: string): Promise<void> {
  handOver(await (await fetched(path)).blob(), fileName)
}

/** As `saveFile`, for a file of any size: its bytes come in parts, and the browser keeps them on its disk where it has to. */
export async function saveLargeFile(path: string, fileName: string, size: number): Promise<void> {
  const parts: Blob[] = []
  for (let start = 0; start < size; start += largestSlice) {
    const end = Math.min(size, start + largestSlice)
    parts.push(await (await fetched(path, { range: `bytes=${start}-${end - 1}` })).blob())
  }
  // Bytes and nothing else, whatever the file says it is.
  handOver(new Blob(parts, { type: 'application/octet-stream' }), fileName)
}

async function fetched(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const answer = await fetch(path, { headers })
  if (!answer.ok) throw new Error(`the prepared file answered ${answer.status}`)
  return answer
}

function handOver(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The Save dialog may stay open for a while.
  setTimeout(() => URL.revokeObjectURL(address), revokeAfterMs)
}
