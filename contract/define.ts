import type { z } from './zod.ts'
import type { EntityName } from './entity/table.ts'

/** Where an operation runs: in the database worker, or in the host beside it. */
export type RunsIn = 'db' | 'host'

/** A question: changes nothing, and is asked again when an entity it `reads` has changed. */
export type QueryDefinition<
  Runs extends RunsIn,
  Input extends z.ZodType,
  Output extends z.ZodType,
  Failure extends string,
> = {
  readonly kind: 'query'
  readonly runs: Runs
  readonly reads: readonly (EntityName | 'app')[]
  readonly input: Input
  readonly output: Output
  readonly failures: readonly Failure[]
}

/** A change: idempotent by its request id, recorded as operations, undoable when it runs in the database. */
export type CommandDefinition<
  Runs extends RunsIn,
  Input extends z.ZodType,
  Output extends z.ZodType,
  Failure extends string,
> = {
  readonly kind: 'command'
  readonly runs: Runs
  readonly input: Input
  readonly output: Output
  readonly failures: readonly Failure[]
}

/** Defines a query; see `QueryDefinition`. */
export function query<
  Runs extends RunsIn,
  Input extends z.ZodType,
  Output extends z.ZodType,
  const Failure extends string,
>(definition: {
  readonly runs: Runs
  readonly reads: readonly (EntityName | 'app')[]
  readonly input: Input
  readonly output: Output
  readonly failures: readonly Failure[]
}): QueryDefinition<Runs, Input, Output, Failure> {
  return { kind: 'query', ...definition }
}

/** Defines a command; see `CommandDefinition`. */
export function command<
  Runs extends RunsIn,
  Input extends z.ZodType,
  Output extends z.ZodType,
  const Failure extends string,
>(definition: {
  readonly runs: Runs
  readonly input: Input
  readonly output: Output
  readonly failures: readonly Failure[]
}): CommandDefinition<Runs, Input, Output, Failure> {
  return { kind: 'command', ...definition }
}
