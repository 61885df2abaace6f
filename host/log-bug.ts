import { randomBytes } from 'node:crypto'
import type { Ports } from './ports.ts'

/** Logs what should never happen; the short reference that it returns leads a person's report to the line in the log. */
export function logBug({ log }: Pick<Ports, 'log'>, operation: string, error: unknown): string {
  const reference = randomBytes(4).toString('hex')
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  log({ level: 'error', event: 'bug', detail: { reference, operation, trace } })
  return reference
}
