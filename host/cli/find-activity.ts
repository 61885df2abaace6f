import type { ActivityLine } from '#contract/area/activity'
import type { Asking, GivenOptions, PlanReading } from './command.ts'
import { plansFor } from './find-plan.ts'
import { Stop } from './stop.ts'

type Searched = Pick<PlanReading, 'ask' | 'subject'>

/** The activity that `--activity` names by its reference or id, in the plan of `--plan` or in any. */
export async function findActivity({ ask }: Pick<Asking, 'ask'>, options: GivenOptions): Promise<ActivityLine> {
  const wanted = options.needed('activity')
  const plans = await plansFor({ ask }, options.text('plan'))
  const searched = plans.map(({ id }) => ({ ask, subject: { planId: id, activityId: null } }))
  return (await narrowedTo(searched, wanted)).activity
}

/** The only activity of this reference or id, and the reading of its plan that tells of nothing else. */
export async function narrowedTo<Reading extends Searched>(readings: readonly Reading[], given: string) {
  const wanted = given.trim().toLowerCase()
  const found: { readonly activity: ActivityLine; readonly reading: Reading }[] = []
  for (const reading of readings) {
    const { planId } = reading.subject
    const { activities } = await reading.ask('activity.list', { planId })
    const called = activities.filter(({ id, reference }) => id === wanted || reference.toLowerCase() === wanted)
    for (const activity of called) {
      found.push({ activity, reading: { ...reading, subject: { planId, activityId: activity.id } } })
    }
  }
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  if (found.length > 1) {
    throw new Stop(1, `Several plans have an activity "${wanted}". Nothing was changed. Name the plan with --plan.`)
  }
  throw new Stop(1, `There is no activity "${wanted}". Nothing was changed. List them with \`activities\`.`)
}
