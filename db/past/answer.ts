import type { EntityName } from '#contract/entity/table'
import type { Answer } from '#contract/result'
import { done, fail } from '#contract/result'
import { operations } from '#contract/table'
import type { DbName, DeclaredFailure, InputOf, QueryName, ValueOf } from '#contract/types'
import type { Day } from '#contract/values'
import { firstMomentOf } from '#domain/civil-day'
import { addDays } from '#domain/days'
import { handlerOf } from '../carry-out.ts'
import type { CommandContext, CoreName } from '../handler.ts'
import { checkInput, isDbName } from '../parse-input.ts'
import type { Session } from '../session.ts'
import { shownToday } from '../area/shown-today.ts'

type PastName = Exclude<DbName & QueryName, CoreName | (typeof unanswered)[number]>

/** Questions about the file, and the search index, which is of the present only. */
const unanswered = ['workspace.verify', 'search.find', 'plan.list'] as const
const ofTheCore = ['history.undoState', 'plan.asOf'] as const

/** Answers a question about a plan as it stood at the end of a day. */
export function answerAsOf(
  session: Session,
  { planId, day, question }: InputOf<'plan.asOf'>,
  checksOutput: boolean,
): Answer<ValueOf<'plan.asOf'>, DeclaredFailure<'plan.asOf'>> {
  const { name } = question
  if (!isPastName(name)) return fail('past.not-answered', { name })
  const today = shownToday(session.queryContext())
  if (day > today) return fail('past.in-future', { today })
  const firstDay = session.pasts.firstDay(planId)
  if (firstDay === null) return fail('plan.unknown', { planId })
  if (day < firstDay) return fail('past.before-plan', { firstDay })
  const parsed = checkInput(name, question.input)
  if (!parsed.ok) return asJson(parsed)
  const statements = session.pasts.statements(planId, day, entitiesReadBy(name))
  const context = { ...session.queryContext(), statements, clock: clockAtEndOf(day) }
  // A query's handler takes the part of the context that only reads; the rest is never looked at.
  const answer = handlerOf(name)(context as CommandContext, parsed.value)
  if (checksOutput && answer.ok) operations[name].output.parse(answer.value)
  return asJson(answer)
}

function asJson(answer: Answer<unknown, string>) {
  return done(answer as ValueOf<'plan.asOf'>) // answers are JSON: they cross as text
}

function isPastName(name: string): name is PastName {
  if (!isDbName(name) || operations[name].kind !== 'query') return false
  return ![...unanswered, ...ofTheCore].some((each) => each === name)
}

function entitiesReadBy(name: PastName): readonly EntityName[] {
  return operations[name].reads.filter((each) => each !== 'app')
}

function clockAtEndOf(day: Day) {
  const lastMoment = new Date(Date.parse(firstMomentOf(addDays(day, 1))) - 1).toISOString()
  return { today: () => day, now: () => lastMoment }
}
