import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import type { LogEntry } from '#contract/log-entry'
import { logCrashes, logRejections } from './log-crashes.ts'

it('notes what nobody caught or handled, with its stack', () => {
  const logged: LogEntry[] = []
  const program = new EventEmitter()
  // An emitter is all of a process that they use.
  logCrashes((entry) => logged.push(entry), program as NodeJS.Process)
  logRejections((entry) => logged.push(entry), program as NodeJS.Process)

  program.emit('uncaughtExceptionMonitor', new Error('thrown'))
  program.emit('unhandledRejection', new Error('rejected'))

  expect(logged).toEqual([
    { level: 'error', event: 'crashed', detail: expect.stringContaining('Error: thrown') },
    {
      level: 'error',
      event: 'bug',
      detail: {
        operation: 'unhandled',
        reference: expect.any(String),
        trace: expect.stringContaining('Error: rejected'),
      },
    },
  ])
})
