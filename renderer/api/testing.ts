import { fail } from '#contract/result'
import type { AnswerOf, InputOf, OperationName } from '#contract/types'
import type { Tandem, TandemEvent } from './client.ts'

/** Answers for some operations, as the host would give them. */
export type FakeAnswers = { readonly [Name in OperationName]?: (input: InputOf<Name>) => AnswerOf<Name> }

export type FakeTandem = Tandem & {
  /** Every call, in order. */
  readonly calls: readonly { readonly name: string; readonly input: unknown }[]
  /** Tells the page something, as the host does unasked. */
  readonly tell: (event: TandemEvent) => void
}

/** A host for component tests, typed by the contract. What it has no answer for is `operation.unknown`. */
export function fakeTandem(answers: FakeAnswers): FakeTandem {
  const listeners = new Set<(event: TandemEvent) => void>()
  const calls: { readonly name: string; readonly input: unknown }[] = []
  return {
    calls,
    call: (name, input) => {
      calls.push({ name, input })
      const answer = Object.entries(answers).find(([known]) => known === name)?.[1]
      // The entry found under a name was typed for that name, and so is the input that the client sends with it.
      return Promise.resolve(answer === undefined ? fail('operation.unknown') : answer(input as never))
    },
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell: (event) => listeners.forEach((listener) => listener(event)),
  }
}
