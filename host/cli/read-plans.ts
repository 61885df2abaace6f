import type { Id } from '#contract/values'
import { askOf, readAsOf } from './as-of.ts'
import { withWorkspace } from './asking.ts'
import type { Asking, CommandContext, GivenOptions, PlanReading } from './command.ts'
import { narrowedTo } from './find-activity.ts'
import { findPlan, plansFor } from './find-plan.ts'

/** Reads the plan that `--plan` names, or each of the workspace, and puts together what was found. */
export async function readPlans<Found>(
  context: CommandContext,
  read: (reading: PlanReading) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  readAsOf(context.options)
  return withWorkspace(context, async (asking) => {
    const found: (readonly Found[])[] = []
    for (const reading of await planReadings(asking, context.options)) found.push(await read(reading))
    return found.flat()
  })
}

/** Reads the one plan that `--plan` has to name. */
export async function readPlan<Found>(
  context: CommandContext,
  read: (reading: PlanReading, asking: Asking) => Promise<Found>,
): Promise<Found> {
  const { options } = context
  readAsOf(options)
  options.needed('plan')
  return withWorkspace(context, async (asking) => {
    const [only] = await planReadings(asking, options)
    if (only === undefined) throw new Error('a plan that is named is found, or the command has ended')
    return read(only, asking)
  })
}

/** For questions that take one plan or all at once: asks about the plan that `--plan` names, or about the workspace as it is. */
export async function readPlanOrAll<Found>(
  context: CommandContext,
  read: (reading: { readonly planId: Id | null; readonly ask: Asking['ask'] }) => Promise<Found>,
): Promise<Found> {
  const day = readAsOf(context.options)
  const wanted = context.options.text('plan')
  return withWorkspace(context, async (asking) => {
    if (wanted === null) return read({ planId: null, ask: asking.ask })
    const { id } = await findPlan(asking, wanted)
    return read({ planId: id, ask: askOf(asking, id, day).ask })
  })
}

/** The plans that the options name, each on its day, and with `--activity` only the one that has it. */
export async function planReadings(asking: Asking, options: GivenOptions): Promise<readonly PlanReading[]> {
  const day = readAsOf(options)
  const today = day ?? (await asking.ask('app.state', {})).today
  const plans = await plansFor(asking, options.text('plan'))
  const readings = plans.map((plan) => ({
    plan,
    subject: { planId: plan.id, activityId: null },
    ask: askOf(asking, plan.id, day).ask,
    today,
  }))
  const wanted = options.text('activity')
  return wanted === null ? readings : [(await narrowedTo(readings, wanted)).reading]
}
