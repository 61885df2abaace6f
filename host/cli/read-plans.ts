import type { Day, Id } from '#contract/values'
import { askOf, readAsOf } from './as-of.ts'
import { withWorkspace } from './asking.ts'
import type { Asking, CommandContext, GivenOptions, PlanReading } from './command.ts'
import { narrowedTo } from './find-activity.ts'
import { plansFor } from './find-plan.ts'

/** Reads the plan that `--plan` names, or each of the workspace, and puts together what was found. */
export async function readPlans<Found>(
  context: CommandContext,
  read: (reading: PlanReading) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const day = readAsOf(context.options)
  return withWorkspace(context, async (asking) => {
    const found: (readonly Found[])[] = []
    for (const reading of await readingsOf(asking, context.options, day)) found.push(await read(reading))
    return found.flat()
  })
}

/** Reads the one plan that `--plan` has to name. */
export async function readPlan<Found>(
  context: CommandContext,
  read: (reading: PlanReading, asking: Asking) => Promise<Found>,
): Promise<Found> {
  context.options.needed('plan')
  const day = readAsOf(context.options)
  return withWorkspace(context, async (asking) => {
    const [only] = await readingsOf(asking, context.options, day)
    if (only === undefined) throw new Error('a plan that is named is found, or the command has ended')
    return read(only, asking)
  })
}

/** What is asked about one plan, one activity of it, or the whole workspace at once. */
type AnyReading = {
  readonly subject: { readonly planId: Id | null; readonly activityId: Id | null }
  readonly ask: Asking['ask']
}

/** Reads the plan that `--plan` names or that has the activity of `--activity`; without either, the workspace as it is. */
export async function readPlanOrAll<Found>(
  context: CommandContext,
  read: (reading: AnyReading) => Promise<Found>,
): Promise<Found> {
  const { options } = context
  const day = readAsOf(options)
  const isOfAll = options.text('plan') === null && options.text('activity') === null
  return withWorkspace(context, async (asking) => {
    const [first] = isOfAll ? [] : await readingsOf(asking, options, day)
    return read(first ?? { subject: { planId: null, activityId: null }, ask: asking.ask })
  })
}

/** The plans that the options name, each on its day, and with `--activity` only the one that has it. */
async function readingsOf(asking: Asking, options: GivenOptions, asOf: Day | null): Promise<readonly PlanReading[]> {
  const today = asOf ?? (await asking.ask('app.state', {})).today
  const plans = await plansFor(asking, options.text('plan'))
  const readings = plans.map((plan) => ({
    plan,
    subject: { planId: plan.id, activityId: null },
    ask: askOf(asking, plan.id, asOf).ask,
    asOf,
    today,
  }))
  const wanted = options.text('activity')
  return wanted === null ? readings : [(await narrowedTo(readings, wanted)).reading]
}
