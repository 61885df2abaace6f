import type { HostEvent, Ports } from './ports.ts'

export type Events = {
  readonly announce: (event: HostEvent) => void
  /** The returned function stops listening. */
  readonly listen: (listener: (event: HostEvent) => void) => () => void
}

/** Passes the host's events on; a listener that throws (a window that is gone) does not keep the others from hearing. */
export function createEvents({ log }: Pick<Ports, 'log'>): Events {
  const listeners = new Set<(event: HostEvent) => void>()
  return {
    announce: (event) => {
      for (const listener of listeners) {
        try {
          listener(event)
        } catch (error) {
          log({ level: 'error', event: 'listener.failed', detail: String(error) })
        }
      }
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
