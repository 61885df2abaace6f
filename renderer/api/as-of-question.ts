import type { Answer } from '#contract/result'
import type { FailureOf, HostName, InputOf, QueryName, ValueOf } from '#contract/types'
import type { AsOf } from './as-of.tsx'
import { askAhead, questionOf, questionsAsked } from './query-cache.ts'
import type { Question, Situation } from './query-cache.ts'

type PastQuestion = InputOf<'plan.asOf'>['question']

/** Questions to the host itself, and those that a past has no answer to; one that is missing does not compile. */
type PresentName =
  | Extract<QueryName, HostName>
  | 'plan.asOf'
  | 'plan.list'
  | 'search.find'
  | 'history.undoState'
  | 'workspace.verify'

/** Questions about the program, the file or all plans: asked of the present wherever the screen is. */
const presentOnly: { readonly [Name in PresentName]: true } = {
  'app.state': true,
  'report.preview': true,
  'evidence.checkFile': true,
  'plan.asOf': true,
  'plan.list': true,
  'search.find': true,
  'history.undoState': true,
  'workspace.verify': true,
}

/** A question as it is asked where the screen is: of the present, or of a plan as it stood. */
export function questionAsOf<Name extends QueryName>(
  asOf: AsOf | null,
  name: Name,
  input: InputOf<Name>,
): Question<Name> {
  if (asOf === null || Object.hasOwn(presentOnly, name)) return questionOf(name, input)
  // Inputs are JSON: the host takes nothing else.
  const question = { name, input: input as PastQuestion['input'] }
  return unwrapped(questionOf('plan.asOf', { planId: asOf.planId, day: asOf.day, question }))
}

/**
 * Puts to a plan as it stood what the screens are asking of it now, and the plan itself; resolved when all is answered. Whoever goes to
 * that day then finds the same screen there at once.
 */
export async function askAheadAsOf({ planId, day }: Pick<AsOf, 'planId' | 'day'>): Promise<void> {
  const asked = questionsAsked().flatMap(({ name, input }) => askedOfPlan(planId, name, input))
  const questions = [{ name: 'plan.get', input: { planId } }, ...asked]
  await Promise.all(questions.map((question) => askAhead('plan.asOf', { planId, day, question })))
}

/** What is asked of the plan, or of another day of it, as a question to any day; nothing where it is about something else. */
function askedOfPlan(planId: string, name: QueryName, input: unknown): readonly PastQuestion[] {
  // Only ever asked by `questionAsOf`, or as a question of this name by its own input.
  if (name === 'plan.asOf') return [(input as InputOf<'plan.asOf'>).question]
  const isOfAnother = typeof input !== 'object' || input === null || ('planId' in input && input.planId !== planId)
  return isOfAnother || Object.hasOwn(presentOnly, name) ? [] : [{ name, input: input as PastQuestion['input'] }]
}

/** The question inside: whoever watches it gets one situation for one answer. */
function unwrapped<Name extends QueryName>(past: Question<'plan.asOf'>): Question<Name> {
  let seen: Situation<'plan.asOf'> | null = null
  let inside: Situation<Name> = { kind: 'loading' }
  return {
    subscribe: past.subscribe,
    current: () => {
      const now = past.current()
      if (now !== seen) inside = situationInside(now)
      seen = now
      return inside
    },
  }
}

function situationInside<Name extends QueryName>(past: Situation<'plan.asOf'>): Situation<Name> {
  if (past.kind === 'loading') return past
  // A past that cannot be is a failure which no question declares itself; the frame tells of it before any other screen is there.
  if (past.kind === 'failed') return { ...past, code: past.code as FailureOf<Name> }
  // The value of a past is the answer of the question that was put to it.
  const answer = past.value as unknown as Answer<ValueOf<Name>, FailureOf<Name>>
  if (!answer.ok) return { kind: 'failed', code: answer.code, detail: answer.detail }
  return { kind: 'ready', value: answer.value }
}
