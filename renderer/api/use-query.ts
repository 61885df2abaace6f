import { useMemo, useRef, useSyncExternalStore } from 'react'
import type { InputOf, QueryName } from '#contract/types'
import { useAsOf } from './as-of.tsx'
import { questionAsOf } from './as-of-question.ts'
import type { Question, Situation } from './query-cache.ts'

const loading = { kind: 'loading' } as const
const noQuestion = { current: () => loading, subscribe: () => () => {} }

/**
 * Asks the host and keeps the answer true: it is asked again whenever something it reads has changed, and the last value
 * stays on screen meanwhile. A null input asks nothing and stays `loading`. Where a plan is shown as it stood, the past is asked.
 */
export function useQuery<Name extends QueryName>(name: Name, input: InputOf<Name> | null): Situation<Name> {
  const asOf = useAsOf()
  const inputKey = JSON.stringify(input)
  const question: Question<Name> = useMemo(
    () => (input === null ? noQuestion : questionAsOf(asOf, name, input)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for the input, which is a new object each render
    [name, inputKey, asOf?.planId, asOf?.day],
  )
  return useSyncExternalStore(question.subscribe, question.current)
}

/**
 * As `useQuery`, but while the answer to a changed input is on its way the previous input's answer stays. For lists that
 * follow typing; never where the old answer would stand under a new heading.
 */
export function useSteadyQuery<Name extends QueryName>(name: Name, input: InputOf<Name> | null): Situation<Name> {
  const situation = useQuery(name, input)
  const lastReady = useRef<Situation<Name> | null>(null)
  if (input === null) lastReady.current = null
  if (situation.kind === 'ready') lastReady.current = situation
  return situation.kind === 'loading' && lastReady.current !== null ? lastReady.current : situation
}
