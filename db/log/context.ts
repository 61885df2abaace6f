import type { Id } from '#contract/values'
import { headsOf } from '#domain/merge/field'
import { birthField, deletedField, writesOf } from '#domain/merge/record'
import type { KnownOperation, OperationLog } from './operations.ts'

/** What the author of a change sees, and the plan that the record belongs to. */
export type SeenHeads = { readonly context: readonly string[]; readonly scope: Id | null }

/** The heads of a field; for `deleted` those of every field, because who deletes a record deletes all of it. */
export function seenHeads(log: OperationLog, entity: string, row: Id, field: string): SeenHeads {
  if (field === deletedField) return headsOfRecord(log.ofRecord(entity, row))
  const outlines = log.outlineOfField(entity, row, field)
  const births = outlines.filter((operation) => operation.field === birthField)
  // Only where one data set was planted twice do values matter for what stands.
  if (births.length > 1) return headsOfField(log.ofField(entity, row, field), field)
  const writes = outlines.map(({ id, lamport, context, field: name }) => {
    return { id, lamport, context, isBirth: name === birthField, value: '' }
  })
  return { context: headsOf(writes).map(({ id }) => id), scope: outlines[0]?.scope ?? null }
}

function headsOfField(known: readonly KnownOperation[], field: string): SeenHeads {
  return { context: headsIn(known, field), scope: known[0]?.scope ?? null }
}

function headsOfRecord(known: readonly KnownOperation[]): SeenHeads {
  const births = known.filter((operation) => operation.field === birthField).map((operation) => operation.id)
  const fields = new Set(known.map((operation) => operation.field))
  const context = new Set([...births, ...[...fields].flatMap((field) => headsIn(known, field))])
  return { context: [...context], scope: known[0]?.scope ?? null }
}

function headsIn(known: readonly KnownOperation[], field: string): readonly string[] {
  return headsOf(writesOf(known, field)).map((head) => head.id)
}
