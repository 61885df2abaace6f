import type { Day } from '#contract/values'
import type { QueryContext } from '../handler.ts'

/** The day that is shown as today: a demonstration has one of its own. */
export function shownToday({ statements, clock }: Pick<QueryContext, 'statements' | 'clock'>): Day {
  return statements.workspace.workspace().demonstrationDay ?? clock.today()
}
