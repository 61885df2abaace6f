/** One line of the log: an event, never content typed by a person. */
export type LogEntry = {
  readonly level: 'info' | 'warning' | 'error'
  readonly event: string
  readonly detail?: unknown
}

export type Log = (entry: LogEntry) => void
