import { civilDay } from '#domain/civil-day'
import type { Ports } from './ports.ts'

/** The machine's own clock, for the shells. */
export const systemClock: Pick<Ports, 'now' | 'today'> = {
  now: () => new Date().toISOString(),
  today: () => civilDay(new Date()),
}
