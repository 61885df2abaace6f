import type { EntityName } from '#contract/entity/table'
import type { Answer, Failed } from '#contract/result'
import { done, fail } from '#contract/result'
import type { CommandName, DbName } from '#contract/types'
import type { Id, Instant } from '#contract/values'
import { writingMoment } from './clock.ts'
import type { CommandContext, CoreName } from './handler.ts'
import { handlers } from './handlers.ts'
import { TakenIdError } from './log/write.ts'
import type { Session } from './session.ts'
import type { Turned } from './undo.ts'

type AnyAnswer = Answer<unknown, string>

/** A command of the contract with its parsed input. */
export type GivenCommand = { readonly name: CommandName & DbName; readonly input: CommandInput }
type CommandInput = { readonly requestId: Id; readonly change?: { readonly field: string } }

export type CarriedOut = {
  readonly answer: AnyAnswer
  /** The answer as JSON text: as it was given the first time, when the command came again. */
  readonly text: string
  readonly changed: readonly EntityName[]
}

/**
 * Runs a command inside the caller's transaction and records it; a request that was carried out before is only answered again.
 * History shows it at the moment given; what may be entered is checked against the clock's day all the same.
 */
export function carryOut(
  session: Session,
  command: GivenCommand,
  isUndoable: boolean,
  at: Instant = presentMoment(session),
): CarriedOut {
  const { name, input } = command
  if (isTurn(name)) return carryOutTurn(session, name === 'history.undo' ? 'undo' : 'redo', input.requestId)
  const author = begin(session, input.requestId, at)
  const subject = { text: '' }
  const answer = answerOf(() => handlerOf(name)(commandContext(session, subject), input))
  if (!answer.ok) return { answer, text: JSON.stringify(answer), changed: [] }
  const { range, entities } = session.writer.written()
  const text = JSON.stringify(answer)
  session.device.openGate()
  session.commands.add({
    ...author,
    name,
    field: input.change?.field ?? null,
    subject: subject.text,
    answer: text,
    kind: 'do',
    undoes: null,
    range,
  })
  if (isUndoable && range !== null) session.steps.push(input.requestId)
  return { answer, text, changed: entities }
}

/** Calls a handler with a context and an input that its operation's entry in the contract has parsed. */
export function handlerOf(name: Exclude<DbName, CoreName>) {
  // Each handler takes its own operation's input; the caller has parsed it with that operation's schema, by the same name.
  return handlers[name] as unknown as (context: CommandContext, input: unknown) => Answer<unknown, string>
}

/** An id that another record has is a fault of the input, found only where the record is made. */
function answerOf(work: () => AnyAnswer): AnyAnswer {
  try {
    return work()
  } catch (error) {
    if (error instanceof TakenIdError) return fail('input.invalid', { path: 'id', problem: 'taken' })
    throw error
  }
}

function isTurn(name: CommandName & DbName): name is 'history.undo' | 'history.redo' {
  return name === 'history.undo' || name === 'history.redo'
}

function carryOutTurn(session: Session, direction: 'undo' | 'redo', requestId: Id): CarriedOut {
  const author = begin(session, requestId, presentMoment(session))
  const turned: Answer<Turned, string> = session.undo.turn(direction)
  if (!turned.ok) return refused(turned)
  const { step, undoes, shown } = turned.value
  const { range, entities } = session.writer.written()
  const answer = done(shown)
  const text = JSON.stringify(answer)
  session.device.openGate()
  session.commands.add({
    ...author,
    name: `history.${direction}`,
    field: shown.field,
    subject: shown.subject,
    answer: text,
    kind: direction,
    undoes,
    range,
  })
  session.steps.turn(step, direction, requestId)
  return { answer, text, changed: entities }
}

function refused(answer: Failed<string>): CarriedOut {
  return { answer, text: JSON.stringify(answer), changed: [] }
}

function presentMoment({ queryContext, clock }: Session): Instant {
  return writingMoment(clock, queryContext().statements.workspace.workspace().demonstrationDay)
}

function begin(session: Session, id: Id, at: Instant) {
  const actor = session.device.state().profile
  session.writer.begin({ command: id, actor, at })
  return { id, at, actor }
}

function commandContext(session: Session, subject: { text: string }): CommandContext {
  return {
    ...session.queryContext(),
    write: session.writer.write,
    about: (text) => {
      subject.text = text.slice(0, maximumSubjectLength)
    },
    setProfile: (personId) => {
      session.device.openGate()
      session.device.setProfile(personId)
    },
  }
}

const maximumSubjectLength = 200
