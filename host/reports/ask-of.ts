import type { ReportChoice } from '#contract/area/report'
import type { InputOf } from '#contract/types'
import type { DbClient } from '#db/client'
import { isGoodAnswer } from '../answer-text.ts'

type Question = InputOf<'plan.asOf'>['question']

/** Puts a report's question to the plan as it is, or as it stood on the day that was chosen; answers with the text of the answer. */
export async function askOf(
  client: DbClient,
  { planId, asOf }: Pick<ReportChoice, 'planId' | 'asOf'>,
  question: Question,
): Promise<string> {
  if (asOf === null) return client.call(question.name, JSON.stringify(question.input))
  const text = await client.call('plan.asOf', JSON.stringify({ planId, day: asOf, question }))
  // The value of a past is the question's own answer: cut out rather than parsed, for it may be long.
  return isGoodAnswer(text) ? text.slice(before.length, -after.length) : text
}

const before = '{"ok":true,"value":'
const after = '}'
