import type { ActivityLine } from '#contract/area/activity'
import type { Asking, GivenOptions } from './command.ts'
import { plansFor } from './find-plan.ts'
import { Stop } from './stop.ts'

/** The activity that `--activity` names by its reference or id, in the plan of `--plan` or in any. */
export async function findActivity(asking: Pick<Asking, 'ask'>, options: GivenOptions): Promise<ActivityLine> {
  const wanted = options.needed('activity').trim().toLowerCase()
  const found: ActivityLine[] = []
  for (const plan of await plansFor(asking, options.text('plan'))) {
    const { activities } = await asking.ask('activity.list', { planId: plan.id })
    found.push(...activities.filter((each) => each.id === wanted || each.reference.toLowerCase() === wanted))
  }
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  if (found.length > 1) {
    throw new Stop(1, `Several plans have an activity "${wanted}". Nothing was changed. Name the plan with --plan.`)
  }
  throw new Stop(1, `There is no activity "${wanted}". Nothing was changed. List them with \`activities\`.`)
}
