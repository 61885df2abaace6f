const revokeAfterMs = 60_000

/**
 * Hands a file that the host prepared to the officer: the shell's own Save dialog opens.
 * Through a blob link, because navigating to an intercepted address is cancelled by Chromium.
 */
export async function saveFile(path: string, fileName: string): Promise<void> {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`the prepared file answered ${answer.status}`)
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The Save dialog may stay open for a while; the blob is small beside the page.
  setTimeout(() => URL.revokeObjectURL(address), revokeAfterMs)
}
