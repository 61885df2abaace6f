import type { Answer } from '#contract/result'
import type { InputOf, QueryName, ValueOf } from '#contract/types'
import { isCalendarDay } from '#contract/values'
import type { Day } from '#contract/values'
import type { Asking, GivenOptions } from './command.ts'
import { failureSentence } from './failure-sentences.ts'
import { Stop } from './stop.ts'

/** The day that `--as-of` names; null without it. A day belongs to one plan, so that one has to be named too. */
export function readAsOf(options: GivenOptions): Day | null {
  const given = options.text('as-of')
  if (given === null) return null
  if (!isCalendarDay(given)) throw new Stop(2, `--as-of takes a day such as 2016-09-30, not "${given}".`)
  if (options.text('plan') === null) throw new Stop(2, '--as-of shows one plan as it stood: name it with --plan.')
  return given
}

/** Asks about a plan as it stood at the end of the day; as it is when there is none. */
export function askOf({ ask }: Pick<Asking, 'ask'>, planId: string, day: Day | null): Pick<Asking, 'ask'> {
  if (day === null) return { ask }
  return {
    ask: async <Name extends QueryName>(name: Name, input: InputOf<Name>) => {
      // Inputs are JSON: the host takes nothing else.
      const question = { name, input: input as InputOf<'plan.asOf'>['question']['input'] }
      const inside = await ask('plan.asOf', { planId, day, question })
      // The value of a past is the answer of the question that was put to it.
      const answer = inside as unknown as Answer<ValueOf<Name>, 'bug'>
      if (!answer.ok) throw new Stop(1, failureSentence(answer.code, answer.detail))
      return answer.value
    },
  }
}
