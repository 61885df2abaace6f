import type { FailureDetail } from '#contract/result'
import type { FailureOf, InputOf, QueryName, ValueOf } from '#contract/types'
import { ask, listen, readsOf } from './client.ts'
import type { TandemEvent } from './client.ts'

/** What a screen knows of a query. A value stays `ready` while it is asked again. */
export type Situation<Name extends QueryName> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly code: FailureOf<Name>; readonly detail: FailureDetail }
  | { readonly kind: 'ready'; readonly value: ValueOf<Name> }

/** One question in the cache: its present situation, and who watches it. */
export type Question<Name extends QueryName> = {
  readonly current: () => Situation<Name>
  readonly subscribe: (listener: () => void) => () => void
}

type Entry = {
  readonly name: QueryName
  readonly input: unknown
  situation: Situation<QueryName>
  readonly listeners: Set<() => void>
  /** Resolved when the answer is there; null while it is not being asked. */
  asking: Promise<void> | null
  isStale: boolean
  readonly question: unknown
  readonly fetch: () => Promise<Situation<QueryName>>
}

/** Answers nobody looks at any more that are kept so that going back is instant. */
const keptAnswers = 100

const entries = new Map<string, Entry>()
let stopListening: (() => void) | null = null

/** Finds or makes the question; it is put to the host when the first listener comes. */
export function questionOf<Name extends QueryName>(name: Name, input: InputOf<Name>): Question<Name> {
  // The key begins with the name, so the entry found under it was made for this name.
  return entryOf(name, input).question as Question<Name>
}

/** Puts a question that a screen is about to ask: its answer is there, or on its way, when the screen comes. Resolved when it is there. */
export async function askAhead<Name extends QueryName>(name: Name, input: InputOf<Name>): Promise<void> {
  const entry = entryOf(name, input)
  if (!entry.isStale && entry.asking === null) return
  await askUntilFresh(entry)
  // A failure that nobody has seen is no answer: the screen asks again.
  if (entry.situation.kind === 'failed' && entry.listeners.size === 0) entry.isStale = true
}

/** What the screens are asking now. */
export function questionsAsked(): readonly { readonly name: QueryName; readonly input: unknown }[] {
  return [...entries.values()].filter(({ listeners }) => listeners.size > 0)
}

/** Forgets every answer and the host it listened to. For tests, and when another workspace is opened. */
export function clearQueries(): void {
  stopListening?.()
  stopListening = null
  entries.clear()
}

/** Drops what an event makes untrue: watched answers are asked again, the others forgotten. */
export function applyEvent(event: TandemEvent): void {
  if (event.kind === 'command') return
  const touches = event.kind === 'changed' ? (entity: string) => event.entities.includes(entity) : isApp
  const isAnotherWorkspace = event.kind === 'app' && event.reason === 'workspace'
  for (const [key, entry] of entries) {
    if (!isAnotherWorkspace && !readsOf(entry.name).some(touches)) continue
    if (entry.listeners.size === 0) entries.delete(key)
    else refresh(entry)
  }
}

function isApp(entity: string): boolean {
  return entity === 'app'
}

function entryOf<Name extends QueryName>(name: Name, input: InputOf<Name>): Entry {
  const key = `${name} ${JSON.stringify(input)}`
  return entries.get(key) ?? createEntry(key, name, input)
}

function createEntry<Name extends QueryName>(key: string, name: Name, input: InputOf<Name>): Entry {
  stopListening ??= listen(applyEvent)
  const question: Question<Name> = {
    // `situation` is only ever set from this entry's own `fetch`, below.
    current: () => entry.situation as Situation<Name>,
    subscribe: (listener) => watch(key, entry, listener),
  }
  const entry: Entry = {
    name,
    input,
    situation: { kind: 'loading' },
    listeners: new Set(),
    asking: null,
    isStale: true,
    question,
    fetch: async () => {
      const answer = await ask(name, input)
      if (!answer.ok) return { kind: 'failed', code: answer.code, detail: answer.detail }
      return { kind: 'ready', value: answer.value }
    },
  }
  entries.set(key, entry)
  return entry
}

function watch(key: string, entry: Entry, listener: () => void): () => void {
  entries.set(key, entry)
  entry.listeners.add(listener)
  if (entry.isStale && entry.asking === null) refresh(entry)
  return () => {
    entry.listeners.delete(listener)
    if (entry.listeners.size === 0) forgetOldest()
  }
}

function refresh(entry: Entry): void {
  entry.isStale = true
  void askUntilFresh(entry)
}

/** Asked once at a time, however many wait for it. */
function askUntilFresh(entry: Entry): Promise<void> {
  entry.asking ??= askAgain(entry)
  return entry.asking
}

/** Shows each answer as it comes, even if a change has overtaken it: under a stream of changes the screen still moves. */
async function askAgain(entry: Entry): Promise<void> {
  while (entry.isStale) {
    entry.isStale = false
    entry.situation = await entry.fetch()
    entry.listeners.forEach((listener) => listener())
  }
  entry.asking = null
}

function forgetOldest(): void {
  const unwatched = [...entries].filter(([, entry]) => entry.listeners.size === 0)
  unwatched.slice(0, Math.max(0, unwatched.length - keptAnswers)).forEach(([key]) => entries.delete(key))
}
