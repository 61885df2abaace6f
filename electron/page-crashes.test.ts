import { expect, it } from 'vitest'
import type { LogEntry } from '#contract/log-entry'
import { reloadAfterCrashes } from './page-crashes.ts'
import { FakeWindow } from './testing/fake-electron.ts'

function stage() {
  const window = new FakeWindow({ webPreferences: {} })
  const logged: LogEntry[] = []
  // The fake has what is used of a window.
  reloadAfterCrashes(window as never, (entry) => logged.push(entry))
  return { window, logged, end: (reason: string) => window.webContents.emit('render-process-gone', {}, { reason }) }
}

it('brings a page back whose process has ended, and notes why', () => {
  const { window, logged, end } = stage()

  end('oom')

  expect(window.webContents.reload).toHaveBeenCalledOnce()
  expect(logged).toEqual([{ level: 'error', event: 'page.crashed', detail: { reason: 'oom', crashes: 1 } }])
})

it('closes the window of a page that crashes again and again', () => {
  const { window, end } = stage()

  for (let crash = 0; crash < 4; crash += 1) end('crashed')

  expect(window.webContents.reload).toHaveBeenCalledTimes(3)
  expect(window.destroy).toHaveBeenCalledOnce()
})

it('lets a page end in order', () => {
  const { window, logged, end } = stage()

  end('clean-exit')

  expect([window.webContents.reload.mock.calls, logged]).toEqual([[], []])
})
