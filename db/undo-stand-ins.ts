import type { Id } from '#contract/values'
import { birthField, deletedField } from '#domain/merge/record'
import type { CommandLog } from './command-log.ts'
import type { OperationLog, OperationRow } from './log/operations.ts'
import { readContext } from './log/operations.ts'

/**
 * Says which operations some heads stand for. An operation of an undo brings back what was there before the undone one, so a field
 * that was changed and changed back counts as untouched, and the step before can be undone in its turn.
 */
export function createStandIns(
  log: OperationLog,
  commands: CommandLog,
): (heads: readonly string[]) => ReadonlySet<string> {
  /** What the operation took back, when its command was an undo or a redo. */
  function takenBack(operation: OperationRow): OperationRow | null {
    const command = commands.find(operation.command)
    const undone = command === null || command.undoes === null ? null : commands.find(command.undoes)
    if (undone === null) return null
    return commands.operationsOf(undone).find((each) => isOnSameField(each, operation)) ?? null
  }

  function before(operation: OperationRow): readonly string[] {
    if (operation.field === birthField) return [nothingOf(operation.row)]
    const context = readContext(operation.context)
    return context.filter((id) => {
      const known = log.byId(id)
      return known === undefined || known.field === birthField || known.field === operation.field
    })
  }

  return (heads) => {
    const originals = new Set<string>()
    const waiting = [...heads]
    // A loop and not a recursion: undo and redo in turn make chains of any length.
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const operation = log.byId(id)
      const undone = operation === undefined ? null : takenBack(operation)
      if (undone === null) originals.add(id)
      else waiting.push(...before(undone))
    }
    return originals
  }
}

function isOnSameField(one: OperationRow, other: OperationRow): boolean {
  return one.row === other.row && fieldOf(one) === fieldOf(other)
}

/** A record's making is undone by deleting it. */
function fieldOf(operation: OperationRow): string {
  return operation.field === birthField ? deletedField : operation.field
}

/** Stands for the time before a record was made. */
function nothingOf(row: Id): string {
  return `before ${row}`
}
