import type { Id } from '#contract/values'
import type { RoundOutcome } from '#contract/vocabulary/monitoring'

type Gone = { readonly entry: { readonly outcome: RoundOutcome } | null }

/** How far a round has come: of how many activities, and what was found of those gone through. */
export type RoundTally = {
  readonly total: number
  readonly updated: number
  readonly noChange: number
  readonly left: number
}

/** Counts a round. */
export function tallyRound(lines: readonly Gone[]): RoundTally {
  const count = (outcome: RoundOutcome | null): number =>
    lines.filter(({ entry }) => (entry?.outcome ?? null) === outcome).length
  return { total: lines.length, updated: count('updated'), noChange: count('no-change'), left: count(null) }
}

/** The next activity that nobody has gone through, from the given one on and then from the beginning; null when none is left. */
export function nextLeft(lines: readonly (Gone & { readonly activityId: Id })[], afterId: Id | null): Id | null {
  const index = lines.findIndex(({ activityId }) => activityId === afterId)
  const inTurn = [...lines.slice(index + 1), ...lines.slice(0, index + 1)]
  return inTurn.find(({ entry, activityId }) => entry === null && activityId !== afterId)?.activityId ?? null
}
