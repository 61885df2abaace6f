import type { EntityName, EntityValues, FieldName } from '#contract/entity/table'
import type { Answer } from '#contract/result'
import type { DbName, DeclaredFailure, InputOf, QueryName, ValueOf } from '#contract/types'
import type { Id } from '#contract/values'
import type { Clock } from './clock.ts'
import type { Statements } from './statements.ts'

/** What a query may use: prepared statements that only read, and the clock. */
export type QueryContext = {
  readonly statements: Statements
  readonly clock: Clock
  /** The person who writes at this machine; null until they said who they are. The record may have been deleted since. */
  readonly profileId: Id | null
  /** Reads every page and recomputes every table from the operations. */
  readonly verify: () => ValueOf<'workspace.verify'>
  /** Whether this copy has the bytes of the file with this hash. */
  readonly holdsFile: (sha256: string) => boolean
}

/** The only way that records change: each call appends an operation and updates its table. */
export type Write = {
  /** Makes a record from all its fields; null lets the program make the id. References must exist. */
  readonly create: <Entity extends EntityName>(entity: Entity, id: Id | null, values: EntityValues<Entity>) => Id
  /** Sets one field; writes nothing when it already has that value and is not in conflict. */
  readonly set: <Entity extends EntityName, Field extends FieldName<Entity>>(
    entity: Entity,
    id: Id,
    field: Field,
    value: EntityValues<Entity>[Field],
  ) => void
  /** Marks the record as deleted. What belongs to it stays as it is, so that undoing brings back the whole. */
  readonly remove: (entity: EntityName, id: Id) => void
}

/** What a command may use besides. */
export type CommandContext = QueryContext & {
  readonly write: Write
  /** Says what the command is about, as "Undo …" names it: a reference such as "F-03", a name, the first words of a note. */
  readonly about: (subject: string) => void
  /** Makes a person the one who writes at this machine. */
  readonly setProfile: (personId: Id) => void
}

/**
 * Answers one operation. Runs in the worker, at once and to the end; a command in a transaction that is rolled back when the
 * answer is not `ok`. The input has been parsed with the contract's schema.
 */
export type Handler<Name extends DbName> = (
  context: Name extends QueryName ? QueryContext : CommandContext,
  input: InputOf<Name>,
) => Answer<ValueOf<Name>, DeclaredFailure<Name>>

/** A handler for every name; one that is missing does not compile. */
export type HandlersOf<Names extends DbName> = { readonly [Name in Names]: Handler<Name> }

/** Answered by the core, because they write differently from all others, or put a question to a past: see `undo.ts` and `past/`. */
export type CoreName = 'history.undo' | 'history.redo' | 'history.undoState' | 'plan.asOf'
