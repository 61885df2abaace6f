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
  const questions = questionsOf(plan).filter(({ title }) => only === null || title === only)
  return Object.fromEntries(
    questions.map(({ title, name, input }) => [
      title,
      day === null ? plan.callRaw(name, JSON.stringify(input)) : askAsOf(plan, { planId, day, name, input }),
    ]),
  )
}

type Question = { readonly title: string; readonly name: string; readonly input: object }

/**
 * Every question of the database that takes a plan or an activity, with an input made from the shape of its schema. One that takes a
 * plan and, if wanted, an activity of it is asked both ways.
 */
function questionsOf({ planId, activityId }: TestPlan): readonly Question[] {
  const known: { readonly [field: string]: unknown } = {
    planId,
    period: { fromDay: '2016-01-01', toDay: '2016-12-31' },
    subject: { kind: 'activity', id: activityId },
    sort: { by: 'reference', direction: 'ascending' },
    offset: 0,
    limit: 500,
  }
  return Object.entries(operations).flatMap(([name, { kind, runs, input }]) => {
    const shape: unknown = 'shape' in input ? input.shape : null
    const fields = typeof shape === 'object' && shape !== null ? Object.keys(shape) : []
    const isOfPlan = fields.includes('planId') || fields.includes('activityId') || name === 'organisation.list'
    if (kind !== 'query' || runs !== 'db' || !isOfPlan || elsewhere.has(name)) return []
    const ask = (title: string, subject: string | null): Question => {
      const valueOf = (field: string): unknown => known[field] ?? (field === 'activityId' ? subject : null)
      return { title, name, input: Object.fromEntries(fields.map((field) => [field, valueOf(field)])) }
    }
    if (!fields.includes('activityId')) return [ask(name, null)]
    const ofActivity = ask(`${name} of an activity`, activityId)
    return fields.includes('planId') ? [ask(name, null), ofActivity] : [ofActivity]
  })
}

/** Asked of the present only. */
const elsewhere: ReadonlySet<string> = new Set(['plan.asOf', 'search.find', 'workspace.verify', 'plan.list'])
