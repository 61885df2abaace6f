import type { Log } from '#contract/log-entry'
import { logBug } from './log-bug.ts'

type Program = Pick<NodeJS.Process, 'on'>

/** Notes what nobody caught; the program then ends, or goes on, as it would have anyway. */
export function logCrashes(log: Log, program: Program = process): void {
  program.on('uncaughtExceptionMonitor', (error) => log({ level: 'error', event: 'crashed', detail: error.stack }))
}

/** Notes promises that nobody handled, for a shell that does not count them as crashes. */
export function logRejections(log: Log, program: Program = process): void {
  program.on('unhandledRejection', (reason) => {
    logBug({ log }, 'unhandled', reason)
  })
}
