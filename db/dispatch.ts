import { randomUUID } from 'node:crypto'
import type { EntityName } from '#contract/entity/table'
import type { Log } from '#contract/log-entry'
import type { CommonFailure, FailureDetail } from '#contract/result'
import { fail } from '#contract/result'
import { operations } from '#contract/table'
import type { DbName, InputOf } from '#contract/types'
import type { GivenCommand } from './carry-out.ts'
import { carryOut, handlerOf } from './carry-out.ts'
import type { CommandContext } from './handler.ts'
import { isDbName, parseInput } from './parse-input.ts'
import { answerAsOf } from './past/answer.ts'
import type { Session } from './session.ts'
import type { StoreFailure } from './store-failure.ts'
import { storeFailure } from './store-failure.ts'

/** A reply to a call: the answer as JSON text, and which entities a command changed. */
export type Reply = { readonly text: string; readonly changed: readonly EntityName[] }

export type DispatchOptions = {
  readonly isReadOnly: boolean
  /** Parse what handlers answer with the contract's schema: in tests and development. */
  readonly checksOutput: boolean
  readonly log: Log
  /** Brings the search index up to date, before a search. */
  readonly finishIndexing: () => void
  /** Told when the store failed so that the file has to be opened again, or was found damaged. */
  readonly onStoreFailure: (failure: StoreFailure) => void
}

const slowCallMs = 40

/** Answers one operation of the contract by name. Never throws. */
export function dispatch(session: Session, options: DispatchOptions, name: string, inputText: string): Reply {
  const startedAt = performance.now()
  const reply = guarded(options, name, () => answerCall(session, options, name, inputText))
  const durationMs = performance.now() - startedAt
  if (durationMs > slowCallMs)
    options.log({ level: 'warning', event: 'db.slow', detail: { name, durationMs: Math.round(durationMs) } })
  return reply
}

/** Runs work and turns whatever it throws into an answer. */
export function guarded(options: DispatchOptions, name: string, work: () => Reply): Reply {
  try {
    return work()
  } catch (error) {
    const failure = storeFailure(error)
    if (failure !== null) {
      options.log({ level: 'error', event: 'db.store', detail: { name, failure } })
      options.onStoreFailure(failure)
      return failed(failure)
    }
    const reference = randomUUID().slice(0, 8)
    const stack = error instanceof Error ? error.stack : String(error)
    options.log({ level: 'error', event: 'db.bug', detail: { name, reference, stack } })
    return failed('bug', { reference })
  }
}

function answerCall(session: Session, options: DispatchOptions, name: string, inputText: string): Reply {
  if (!isDbName(name)) return failed('operation.unknown', { name })
  const parsed = parseInput(name, inputText)
  if (!parsed.ok) return { text: JSON.stringify(parsed), changed: [] }
  if (operations[name].kind === 'query') return answerQuery(session, options, name, parsed.value)
  // `isDbName` and the entry's kind make it a command of the database, and every command's schema demands a request id.
  const command = { name, input: parsed.value } as GivenCommand
  return options.isReadOnly ? failed('store.read-only') : answerCommand(session, options, command)
}

function answerQuery(session: Session, options: DispatchOptions, name: DbName, input: unknown): Reply {
  if (name === 'search.find') options.finishIndexing()
  const answer = queryAnswer(session, options, name, input)
  if (options.checksOutput && answer.ok) operations[name].output.parse(answer.value)
  return { text: JSON.stringify(answer), changed: [] }
}

function queryAnswer(session: Session, { checksOutput }: DispatchOptions, name: DbName, input: unknown) {
  if (name === 'history.undoState') return { ok: true, value: session.undo.state() } as const
  // The contract's schema has just parsed the input by this name.
  if (name === 'plan.asOf') return answerAsOf(session, input as InputOf<'plan.asOf'>, checksOutput)
  if (name === 'history.undo' || name === 'history.redo') throw new Error('undo and redo are commands')
  // A query's handler takes the part of the context that only reads; the rest is never looked at.
  return handlerOf(name)(session.queryContext() as CommandContext, input)
}

function answerCommand(session: Session, options: DispatchOptions, command: GivenCommand): Reply {
  const before = session.commands.find(command.input.requestId)
  if (before !== null && before.name !== command.name)
    return failed('input.invalid', { path: 'requestId', problem: 'used' })
  if (before !== null) return { text: before.answer, changed: [] }
  const carriedOut = session.transact(
    () => {
      const result = carryOut(session, command, true)
      if (options.checksOutput && result.answer.ok) operations[command.name].output.parse(result.answer.value)
      return result
    },
    ({ answer }) => answer.ok,
  )
  if (!carriedOut.answer.ok && carriedOut.answer.code === 'undo.superseded') closeSuperseded(session, command.name)
  return { text: carriedOut.text, changed: carriedOut.changed }
}

/** A step that cannot be taken is told once and then left, or it would bar the way to all before it. */
function closeSuperseded(session: Session, name: string): void {
  const step = session.steps.next(name === 'history.redo' ? 'redo' : 'undo')
  if (step === null) return
  session.transact(
    () => {
      session.device.openGate()
      session.steps.close(step)
    },
    () => true,
  )
}

function failed(code: CommonFailure, detail: FailureDetail = {}): Reply {
  return { text: JSON.stringify(fail(code, detail)), changed: [] }
}
