/** A day after the last generated one: what has happened cannot be in the future. */
export const benchClock = { kind: 'fixed', today: '2026-10-01', now: '2026-10-01T09:00:00.000Z' } as const
