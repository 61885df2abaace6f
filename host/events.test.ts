import { describe, expect, it } from 'vitest'
import type { LogEntry } from '#contract/log-entry'
import { createEvents } from './events.ts'
import type { HostEvent } from './ports.ts'

const event: HostEvent = { kind: 'app', reason: 'workspace' }

describe('events of the host', () => {
  it('reach every listener until it stops listening, also when another listener fails', () => {
    const logged: LogEntry[] = []
    const heard: string[] = []
    const events = createEvents({ log: (entry) => logged.push(entry) })
    events.listen(() => {
      throw new Error('the window is gone')
    })
    const stop = events.listen(() => heard.push('first'))
    events.listen(() => heard.push('second'))

    events.announce(event)
    stop()
    events.announce(event)

    expect(heard).toEqual(['first', 'second', 'second'])
    expect(logged.map((entry) => entry.event)).toEqual(['listener.failed', 'listener.failed'])
  })
})
