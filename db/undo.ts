import type { EntityName } from '#contract/entity/table'
import type { Answer } from '#contract/result'
import { done, fail } from '#contract/result'
import type { ValueOf } from '#contract/types'
import type { Id } from '#contract/values'
import { headsOf, winnerOf } from '#domain/merge/field'
import { birthField, deletedField, writesOf } from '#domain/merge/record'
import type { CommandLog, CommandRecord } from './command-log.ts'
import type { KnownOperation, OperationLog, OperationRow } from './log/operations.ts'
import { readContext } from './log/operations.ts'
import type { Projection } from './log/projection.ts'
import { isEntityName } from './log/tracked.ts'
import type { Writer } from './log/write.ts'
import { createStandIns } from './undo-stand-ins.ts'
import type { UndoSteps, UndoStepRow } from './undo-steps.ts'

type Step = ValueOf<'history.undo'>
type Direction = 'undo' | 'redo'

/** What an undo or redo did, for the command log. */
export type Turned = { readonly step: UndoStepRow; readonly undoes: Id; readonly shown: Step }

export type Undo = {
  /** Takes back the last step, or does it again; writes through the log like any command. */
  readonly turn: (direction: Direction) => Answer<Turned, 'undo.nothing' | 'redo.nothing' | 'undo.superseded'>
  readonly state: () => ValueOf<'history.undoState'>
}

type Parts = {
  readonly log: OperationLog
  readonly projection: Projection
  readonly commands: CommandLog
  readonly steps: UndoSteps
  readonly writer: Writer
}

/** One field that a command changed: by which operation first, and by which last. */
type Change = {
  readonly entity: EntityName
  readonly field: string
  readonly first: OperationRow
  readonly last: OperationRow
}

/** Undo is a new command with the earlier values: nothing is ever taken out of the log. */
export function createUndo({ log, projection, commands, steps, writer }: Parts): Undo {
  const standIns = createStandIns(log, commands)

  function commandOf(id: Id): CommandRecord {
    const command = commands.find(id)
    if (command === null) throw new Error('a step of the undo list names a command that is not there')
    return command
  }

  function shownStep(step: UndoStepRow | null): Step | null {
    if (step === null) return null
    const { name, field, subject } = commandOf(step.command)
    return { command: name, field, subject }
  }

  /** Whether the field still stands as the command left it, on a record that is there or that the command itself deleted. */
  function stillStands({ entity, field, last }: Change, deletedHere: ReadonlySet<Id>): boolean {
    const shown = projection.read(entity, last.row, field)
    if (shown === null || (shown.isDeleted && !deletedHere.has(last.row))) return false
    const heads = headsOf(writesOf(log.ofField(entity, last.row, field), field)).map((head) => head.id)
    const own = standIns([last.id])
    const present = standIns(heads)
    return own.size === present.size && [...own].every((id) => present.has(id))
  }

  return {
    turn: (direction) => {
      const step = steps.next(direction)
      const shown = shownStep(step)
      if (step === null || shown === null) return fail(`${direction}.nothing`)
      const changes = changesOf(commands.operationsOf(commandOf(step.effective)))
      const earlier = changes.map((change) => ({ change, value: valueBefore(log, change) }))
      const deletedHere = new Set(changes.filter(({ field }) => field === deletedField).map(({ last }) => last.row))
      const isSuperseded = !changes.every((change) => stillStands(change, deletedHere))
      if (isSuperseded || earlier.some(({ value }) => value === undefined)) return fail('undo.superseded')
      for (const { change, value } of earlier) writer.setField(change.entity, change.last.row, change.field, value)
      return done({ step, undoes: step.effective, shown })
    },
    state: () => ({ undo: shownStep(steps.next('undo')), redo: shownStep(steps.next('redo')) }),
  }
}

/** The changed fields in reverse order, so that a record is brought back before its fields, and its fields before it goes. */
function changesOf(operations: readonly OperationRow[]): readonly Change[] {
  const changes = new Map<string, Change>()
  for (const operation of operations) {
    const { entity } = operation
    if (!isEntityName(entity)) throw new Error('this version never writes an entity it does not know')
    const field = operation.field === birthField ? deletedField : operation.field
    const key = `${operation.row} ${field}`
    changes.set(key, { entity, field, first: changes.get(key)?.first ?? operation, last: operation })
  }
  return [...changes.values()].toReversed()
}

/** What the field showed before the change; undefined when that is not known here. */
function valueBefore(log: OperationLog, { entity, field, first }: Change): unknown {
  if (first.field === birthField) return true
  const context = readContext(first.context)
  const known: readonly KnownOperation[] = log.ofField(entity, first.row, field)
  const before = winnerOf(
    writesOf(
      known.filter((operation) => context.includes(operation.id)),
      field,
    ),
  )
  return before === null ? undefined : JSON.parse(before.value)
}
