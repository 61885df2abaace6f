import type { PlanLine } from '#contract/area/plan'
import type { Asking } from './command.ts'
import { Stop } from './stop.ts'

/** The plan that `--plan` names: by its id, its number in `plans`, its short title, or a part of a title that no other plan has. */
export async function findPlan({ ask }: Pick<Asking, 'ask'>, wanted: string): Promise<PlanLine> {
  const { plans } = await ask('plan.list', {})
  const found = matches(plans, wanted)
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  const listed = plans.map((plan, index) => `${index + 1} ${plan.shortTitle}`).join(', ') || 'none'
  const how = found.length === 0 ? 'No plan is called' : 'Several plans are called'
  throw new Stop(1, `${how} "${wanted}". Nothing was changed. Plans of this workspace: ${listed}.`)
}

/** All plans, or the one that is named. */
export async function plansFor({ ask }: Pick<Asking, 'ask'>, wanted: string | null): Promise<readonly PlanLine[]> {
  return wanted === null ? (await ask('plan.list', {})).plans : [await findPlan({ ask }, wanted)]
}

/** The closest kind of match decides: a plan called "3" is found by its title only when there is no third plan. */
function matches(plans: readonly PlanLine[], wanted: string): readonly PlanLine[] {
  const text = wanted.trim().toLowerCase()
  const ways = [
    (plan: PlanLine) => plan.id === text,
    (plan: PlanLine) => String(plans.indexOf(plan) + 1) === text,
    (plan: PlanLine) => plan.shortTitle.toLowerCase() === text || plan.title.toLowerCase() === text,
    (plan: PlanLine) => text !== '' && `${plan.shortTitle}\n${plan.title}`.toLowerCase().includes(text),
  ]
  return ways.map((isMatch) => plans.filter(isMatch)).find((found) => found.length > 0) ?? []
}
