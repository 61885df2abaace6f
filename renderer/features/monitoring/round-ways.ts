/** The ways from one activity of the round to another, and out of it. */
export type RoundWays = {
  /** Null for the first. */
  readonly onPrevious: (() => void) | null
  readonly onNext: () => void
  readonly onDone: () => void
  readonly onLeave: () => void
}
