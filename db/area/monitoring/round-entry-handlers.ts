import type { EntityValues } from '#contract/entity/table'
import { fail } from '#contract/result'
import type { Day } from '#contract/values'
import { overrideAfterRound } from '#domain/rating/round-rating'
import type { CommandContext, QueryContext } from '../../handler.ts'
import { recordHandlers } from '../record/handlers.ts'
import { shownToday } from '../shown-today.ts'
import { profileOf } from '../workspace/handlers.ts'

/** What a round found of an activity. A rating said in it is said of the activity. */
export const roundEntryHandlers = recordHandlers('roundEntry', {
  subject: ({ activity }, { activityId }) => activity.head(activityId)?.reference ?? '',
  fault: (context, { values, id }) => {
    const { periodId, activityId, rating, day } = values
    const { clock, statements } = context
    const others = statements.round.entriesOf(activityId, periodId).filter((other) => other !== id)
    if (others.length > 0) return fail('roundEntry.exists')
    if (day > clock.today()) return fail('roundEntry.in-future', { today: clock.today() })
    const needsReason = rating.rating !== rating.proposed && (rating.reason ?? '').trim() === ''
    return needsReason ? fail('rating.reason-missing', { proposed: rating.proposed }) : null
  },
  complete: author,
  follow: (context, { values, field }) => {
    if (field === null) sayOfActivity(context, values, values.day)
    if (field === 'rating') sayOfActivity(context, values, shownToday(context))
  },
})

/** Makes the round's rating that of the activity, unless a later round has said how it stands now. */
function sayOfActivity(
  { statements, write }: CommandContext,
  { periodId, activityId, rating }: EntityValues<'roundEntry'>,
  day: Day,
): void {
  const activity = statements.activity.values(activityId)
  if (activity === null || !statements.round.isNewest(activityId, periodId)) return
  write.set('activity', activityId, 'ratingOverride', overrideAfterRound(rating, activity.ratingOverride, day))
}

/** The officer at this machine. */
function author(context: QueryContext) {
  return { authorId: profileOf(context)?.id ?? null }
}
