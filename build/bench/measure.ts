import type { Figure } from './figure.ts'

/** How much to measure. */
export type Scale = {
  /** A tenth of the data and fewer rounds: to see that it works. */
  readonly isQuick: boolean
  /** Activities in the large workspace, with about one note each. */
  readonly activities: number
  /** So many rounds, or a fifth of them in a quick run. */
  readonly rounds: (count: number) => number
}

/** One question about speed, in a file of its own. */
export type Measure = {
  readonly name: string
  readonly run: (scale: Scale) => Promise<readonly Figure[]>
}
