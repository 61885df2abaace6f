/** Whether an address answers at once: asked before a download, so that a machine without a network loses no time on it. */
export async function isReachable(address: string, timeoutMs = 700): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    return response.status < 400
  } catch {
    return false
  }
}
