import type { Evidence } from '#contract/area/evidence'
import type { Plan } from '#contract/area/plan'
import type { Done } from '#contract/result'
import { done, fail } from '#contract/result'
import type { DeclaredFailure } from '#contract/types'
import type { BinderFacts } from '#reports/binder/binder'
import { failureOf, isGoodAnswer } from '../answer-text.ts'
import { askOf } from '../ask-of.ts'
import type { PlanOnDay } from '../ask-of.ts'
import type { Session } from '../workspaces/session.ts'

type PlanFacts = Pick<BinderFacts, 'planTitle' | 'planMarking' | 'items'>

/** What a binder of a plan on its day is made from, when there is something and all of it is here. */
export async function bindableFacts(open: Session, wanted: PlanOnDay) {
  const facts = await readFacts(open, wanted)
  if (!facts.ok) return facts
  const { items } = facts.value
  const missing = items.filter(({ isHere }) => !isHere)
  if (items.length === 0) return fail('evidence.none')
  if (missing.length > 0) return fail('evidence.missing', { captions: missing.map(({ caption }) => caption) })
  return facts
}

async function readFacts({ client }: Session, wanted: PlanOnDay) {
  const input = { planId: wanted.planId }
  const [planText, listText] = await Promise.all([
    askOf(client, wanted, { name: 'plan.get', input }),
    askOf(client, wanted, { name: 'evidence.list', input }),
  ])
  for (const text of [planText, listText]) {
    if (!isGoodAnswer(text)) return failureOf<DeclaredFailure<'evidence.list' | 'plan.asOf'>>(text)
  }
  // The worker's own good answers to these questions.
  const plan = (JSON.parse(planText) as Done<Plan>).value
  const { items } = (JSON.parse(listText) as Done<{ readonly items: readonly Evidence[] }>).value
  return done<PlanFacts>({ planTitle: plan.title, planMarking: plan.marking, items })
}
