import { headsOf } from '#domain/merge/field'
import { birthField, deletedField, writesOf } from '#domain/merge/record'
import type { KnownOperation } from './operations.ts'

/** What the author of a change sees: the heads of the changed field, from the operations known of it. */
export function contextOf(known: readonly KnownOperation[], field: string): readonly string[] {
  return field === deletedField ? headsOfAll(known) : headsIn(known, field)
}

function headsIn(known: readonly KnownOperation[], field: string): readonly string[] {
  return headsOf(writesOf(known, field)).map((head) => head.id)
}

/** The heads of every field of a record, and its making: who deletes a record deletes all of it. */
function headsOfAll(known: readonly KnownOperation[]): readonly string[] {
  const births = known.filter((operation) => operation.field === birthField).map((operation) => operation.id)
  const fields = new Set(known.map((operation) => operation.field))
  return [...new Set([...births, ...[...fields].flatMap((field) => headsIn(known, field))])]
}
