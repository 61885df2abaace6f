import type { Spread } from './statistics.ts'
import { pairedRatio, spreadOf } from './statistics.ts'

/** What a figure is to be at most. Ratios decide; milliseconds hold for one kind of machine and are a guide. */
export type Goal = {
  /** Its number in the table of goals. */
  readonly id: string
  readonly of: 'ratio' | 'p50' | 'p95'
  readonly atMost: number
}

export type JudgedGoal = Goal & { readonly isMet: boolean }

/** One line of the result. */
export type Figure = {
  readonly name: string
  readonly unit: 'ms' | 'MB' | 'kB'
  readonly sampleCount: number
  readonly ours: Spread
  /** What it is held against, measured beside it. */
  readonly limit: { readonly name: string; readonly spread: Spread } | null
  readonly ratio: number | null
  readonly goals: readonly JudgedGoal[]
}

type Samples = {
  readonly name: string
  readonly unit?: Figure['unit']
  readonly ours: readonly number[]
  readonly limit: { readonly name: string; readonly samples: readonly number[] } | null
  readonly goals?: readonly Goal[]
}

/** Makes a line from samples, and holds it against its goals. */
export function figureOf({ name, unit = 'ms', ours, limit, goals = [] }: Samples): Figure {
  const spread = spreadOf(ours)
  const ratio = limit === null ? null : pairedRatio(ours, limit.samples)
  const reached = { ratio: ratio ?? Number.NaN, ...spread }
  return {
    name,
    unit,
    sampleCount: ours.length,
    ours: spread,
    limit: limit === null ? null : { name: limit.name, spread: spreadOf(limit.samples) },
    ratio,
    goals: goals.map((goal) => ({ ...goal, isMet: reached[goal.of] <= goal.atMost })),
  }
}
