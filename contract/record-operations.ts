import { command, query } from './define.ts'
import type { CommandDefinition, QueryDefinition } from './define.ts'
import { changeOf, GivenId, RequestId } from './edit.ts'
import type { EntityName } from './entity/table.ts'
import { Id } from './values.ts'
import { z } from './zod.ts'

type Fields = { readonly [field: string]: z.ZodType }
type Shape<Parts extends Fields> = z.ZodObject<Parts, z.core.$strict>
type Empty = Record<never, never>

const Nothing = z.strictObject({})
const Made = z.strictObject({ id: Id })

/** `<entity>.create`: makes a record from all its fields, given under the entity's name. */
export function createOf<const Name extends EntityName, F extends Fields, const Failure extends string>(
  name: Name,
  fields: F,
  failures: readonly Failure[],
): CommandDefinition<
  'db',
  Shape<{ requestId: typeof RequestId; id: typeof GivenId } & { [Key in Name]: Shape<F> }>,
  typeof Made,
  Failure
> {
  const input = z.strictObject({ requestId: RequestId, id: GivenId, [name]: z.strictObject(fields) })
  // A computed key is known to the compiler as any text.
  return command({ runs: 'db', input: input as never, output: Made, failures })
}

/** `<entity>.edit`: sets one of the fields that may change, of the record named by `<entity>Id`. */
export function editOf<const Name extends EntityName, F extends Fields, const Failure extends string>(
  name: Name,
  fields: F,
  failures: readonly Failure[],
): CommandDefinition<
  'db',
  Shape<{ requestId: typeof RequestId; change: ReturnType<typeof changeOf<F>> } & { [Key in `${Name}Id`]: typeof Id }>,
  Shape<Empty>,
  Failure | `${Name}.unknown`
> {
  const input = z.strictObject({ requestId: RequestId, [`${name}Id`]: Id, change: changeOf(fields) })
  const unknown = `${name}.unknown` as const
  return command({ runs: 'db', input: input as never, output: Nothing, failures: [unknown, ...failures] })
}

/** `<entity>.delete`: marks the record named by `<entity>Id` as deleted; undo brings it back. */
export function deleteOf<const Name extends EntityName>(
  name: Name,
): CommandDefinition<
  'db',
  Shape<{ requestId: typeof RequestId } & { [Key in `${Name}Id`]: typeof Id }>,
  Shape<Empty>,
  `${Name}.unknown`
> {
  const input = z.strictObject({ requestId: RequestId, [`${name}Id`]: Id })
  return command({ runs: 'db', input: input as never, output: Nothing, failures: [`${name}.unknown` as const] })
}

/** A record as lists give it: its id and all its fields. */
export type Listed<F extends Fields> = Shape<{ id: typeof Id } & F>

/**
 * `<entity>.list`: the records of a plan, in the order in which they were made; or of one activity of it: those that name it, and those
 * that go with what names it.
 */
export function listOf<F extends Fields>(
  fields: F,
  reads: readonly EntityName[],
): QueryDefinition<
  'db',
  Shape<{ planId: typeof Id; activityId: z.ZodNullable<typeof Id> }>,
  Shape<{ records: z.ZodArray<Listed<F>> }>,
  'plan.unknown'
> {
  return query({
    runs: 'db',
    reads: [...reads, 'plan', 'activity'],
    input: z.strictObject({
      planId: Id,
      /** Null: of the whole plan. */
      activityId: Id.nullable(),
    }),
    // As above: the fields and the id are the shape that is promised.
    output: z.strictObject({ records: z.array(z.strictObject({ id: Id, ...fields })) }) as never,
    failures: ['plan.unknown'],
  })
}
