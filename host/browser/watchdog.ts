import type { Session } from './pipe-client.ts'

/**
 * Calls `onStuck` once when the browser has left two questions in a row unanswered. One is not enough: a laptop that
 * wakes up finds the last question of yesterday still open.
 */
export function watchBrowser(browser: Session, everyMs: number, onStuck: () => void): () => void {
  let unanswered = 0
  const timer = setInterval(() => {
    if (unanswered >= 2) {
      clearInterval(timer)
      onStuck()
      return
    }
    unanswered += 1
    browser.send('Browser.getVersion', {}).then(
      () => (unanswered = 0),
      () => clearInterval(timer),
    )
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
