import type { InputOf } from '#contract/types'
import type { Day, Id } from '#contract/values'
import type { DbClient } from '#db/client'
import { isGoodAnswer } from './answer-text.ts'

type Question = InputOf<'plan.asOf'>['question']

/** A plan as it is, or as it stood at the end of a day. */
export type PlanOnDay = { readonly planId: Id; readonly asOf: Day | null }

/** Puts a question to a plan on its day; answers with the text of the answer. */
export async function askOf(client: DbClient, { planId, asOf }: PlanOnDay, question: Question): Promise<string> {
  if (asOf === null) return client.call(question.name, JSON.stringify(question.input))
  const text = await client.call('plan.asOf', JSON.stringify({ planId, day: asOf, question }))
  // The value of a past is the question's own answer: cut out rather than parsed, for it may be long.
  return isGoodAnswer(text) ? text.slice(before.length, -after.length) : text
}

const before = '{"ok":true,"value":'
const after = '}'
