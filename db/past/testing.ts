import type { Answer } from '#contract/result'
import { operations } from '#contract/table'
import type { Day, Id } from '#contract/values'
import type { TestPlan } from '../area/plan-testing.ts'

type AnyAnswer = Answer<{ readonly [part: string]: unknown }, string>

/** Asks a question of a plan as it stood, and answers what the question's own answer was; throws when the past has none. */
export function askAsOf(
  plan: TestPlan,
  {
    planId,
    day,
    name,
    input,
  }: { readonly planId: Id; readonly day: Day; readonly name: string; readonly input: object },
): AnyAnswer {
  const raw = plan.callRaw('plan.asOf', JSON.stringify({ planId, day, question: { name, input } }))
  // Answers are checked against the contract before they get here; inside is the answer to any question.
  const answer = raw as Answer<AnyAnswer, string>
  if (!answer.ok) throw new Error(`the past was refused: ${answer.code}`)
  return answer.value
}

/** The answer to every question about the plan, or to the one of this name: of the present, or as of a day. */
export function planAnswers(
  plan: TestPlan,
  day: Day | null,
  only: string | null = null,
): { readonly [name: string]: unknown } {
  const { planId } = plan
  const inputs = Object.entries(inputsFor(plan)).filter(([name]) => only === null || name === only)
  return Object.fromEntries(
    inputs.map(([name, input]) => [
      name,
      day === null ? plan.callRaw(name, JSON.stringify(input)) : askAsOf(plan, { planId, day, name, input }),
    ]),
  )
}

/** An input for every question of the database that takes a plan or an activity, made from the shape of its schema. */
function inputsFor({ planId, activityId }: TestPlan): { readonly [name: string]: object } {
  const known: { readonly [field: string]: unknown } = {
    planId,
    period: { fromDay: '2016-01-01', toDay: '2016-12-31' },
    sort: { by: 'reference', direction: 'ascending' },
    offset: 0,
    limit: 500,
  }
  const names = Object.entries(operations).flatMap(([name, { kind, runs, input }]) => {
    const shape: unknown = 'shape' in input ? input.shape : null
    const fields = typeof shape === 'object' && shape !== null ? Object.keys(shape) : []
    const isOfPlan = fields.includes('planId') || fields.includes('activityId') || name === 'organisation.list'
    if (kind !== 'query' || runs !== 'db' || !isOfPlan || elsewhere.has(name)) return []
    // A question of one activity alone names it; others are asked about the whole plan.
    const subject = fields.includes('planId') ? null : activityId
    return [
      [
        name,
        Object.fromEntries(fields.map((field) => [field, known[field] ?? (field === 'activityId' ? subject : null)])),
      ] as const,
    ]
  })
  return Object.fromEntries(names)
}

/** Asked of the present only. */
const elsewhere: ReadonlySet<string> = new Set(['plan.asOf', 'search.find', 'workspace.verify', 'plan.list'])
