import { Id, Instant } from './values.ts'
import { z } from './zod.ts'

/** `device.incarnation.counter`: unique for ever, and dense within an incarnation, so that gaps can be named. */
export const OperationId = z.string().regex(/^[0-9a-z]{1,32}\.[0-9a-z]{1,32}\.[1-9][0-9]{0,14}$/)

/**
 * One recorded change, as copies of a workspace exchange it. Entities, fields and values of later versions are kept as they are,
 * so they are texts and JSON here and not the names of this version.
 */
export const Operation = z.strictObject({
  id: OperationId,
  lamport: z
    .int()
    .min(1)
    .max(2 ** 48),
  /** When its author's clock said; shown to people, never used to decide. */
  at: Instant,
  /** The person who wrote it. */
  actor: Id.nullable(),
  /** The command it was part of. */
  command: Id,
  entity: z.string().regex(/^[a-zA-Z]{1,60}$/),
  row: Id,
  /** A field of the entity; `*` is the record's making, with all its fields; `deleted` its deletion or return. */
  field: z.string().regex(/^(\*|[a-zA-Z]{1,60})$/),
  /** JSON text. */
  value: z.string().max(4_000_000),
  /** The operations that were this field's heads when its author wrote it. */
  context: z.array(OperationId).max(10_000),
  /** The plan it belongs to. */
  scope: Id.nullable(),
})
export type Operation = z.infer<typeof Operation>

/** For each device and incarnation, the counter up to which every operation is known. */
export type VersionVector = { readonly [origin: string]: number }

/** What bringing operations in has done. */
export type MergeCounts = {
  readonly new: number
  readonly known: number
  /** Fields that are in conflict since. */
  readonly conflicts: number
  /** Fields and records waiting, now, for something that has not arrived. */
  readonly parked: number
}

/** Why operations were refused, all of them: one is malformed, or has an id that another operation has here. */
export const mergeFailures = ['operations.invalid', 'operations.clash'] as const
export type MergeFailure = (typeof mergeFailures)[number]
