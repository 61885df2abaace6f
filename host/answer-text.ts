import type { Failed } from '#contract/result'

/** Whether the JSON text of an `Answer` is a good one, told without parsing: `done` always writes `ok` first. */
export function isGoodAnswer(text: string): boolean {
  return text.startsWith('{"ok":true')
}

/** The failure in the JSON text of an `Answer` that is not good; such texts are short. */
export function failureOf<Code extends string>(text: string): Failed<Code> {
  return JSON.parse(text) as Failed<Code> // made by `fail` in the worker, with a code of the operation that was asked
}
