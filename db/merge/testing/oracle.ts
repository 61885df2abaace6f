import type { EntityName } from '#contract/entity/table'
import { canonicalJson } from '#domain/merge/canonical-json'
import { birthField, deletedField } from '#domain/merge/record'
import type { History, Write } from './history.ts'

/** What a copy must show in one field, said from the history alone: who knew what when they wrote. */
export type Expected = {
  readonly entity: EntityName
  readonly row: string
  readonly field: string
  /** Ids and values of the writes that no other known write knew of. */
  readonly standing: ReadonlyMap<string, string>
}

/** The expected fields of every record whose making is among the known operations. */
export function expectedFields(history: History, known: ReadonlySet<string>): readonly Expected[] {
  const writes = history.writes.filter(({ id }) => known.has(id))
  const byRow = Map.groupBy(writes, ({ row }) => row)
  return [...byRow].flatMap(([row, ofRow]) => {
    const birth = ofRow.find(({ field }) => field === birthField)
    const values = history.births.get(row)
    if (birth === undefined || values === undefined) return []
    return [...values].map(([field, value]) => {
      const candidates = [{ ...birth, value: canonicalJson(value) }, ...ofRow.filter((write) => write.field === field)]
      return { entity: birth.entity, row, field, standing: standingOf(candidates) }
    })
  })
}

/** The writes of a field that none of the others was made in the knowledge of. */
function standingOf(writes: readonly Write[]): ReadonlyMap<string, string> {
  return new Map(standingWrites(writes).map(({ id, value }) => [id, value]))
}

export type ExpectedDeletion = {
  readonly entity: EntityName
  readonly row: string
  /** Null where the rule of the highest lamport decides between people who disagree. */
  readonly isDeleted: boolean | null
  readonly isDisputed: boolean
}

/** Whether a record must show as deleted: only when nobody edited it, or brought it back, without knowing of the deletion. */
export function expectedDeletions(history: History, known: ReadonlySet<string>): readonly ExpectedDeletion[] {
  const writes = history.writes.filter(({ id }) => known.has(id))
  return [...Map.groupBy(writes, ({ row }) => row)].flatMap(([row, ofRow]): readonly ExpectedDeletion[] => {
    const birth = ofRow.find(({ field }) => field === birthField)
    if (birth === undefined) return []
    const standing = standingWrites([
      { ...birth, value: 'false' },
      ...ofRow.filter(({ field }) => field === deletedField),
    ])
    const deletions = standing.filter(({ value }) => value === 'true')
    const isMixed = deletions.length > 0 && deletions.length < standing.length
    const isEditUnseen = unseenEdits(ofRow, deletions)
    const { entity } = birth
    if (deletions.length === 0) return [{ entity, row, isDeleted: false, isDisputed: false }]
    if (isMixed) return [{ entity, row, isDeleted: null, isDisputed: true }]
    return [{ entity, row, isDeleted: !isEditUnseen, isDisputed: isEditUnseen }]
  })
}

function unseenEdits(ofRow: readonly Write[], deletions: readonly Write[]): boolean {
  const fields = Map.groupBy(
    ofRow.filter(({ field }) => field !== birthField && field !== deletedField),
    ({ field }) => field,
  )
  return [...fields.values()].some((edits) =>
    standingWrites(edits).some((edit) => !deletions.some(({ past }) => past.has(edit.id))),
  )
}

function standingWrites(writes: readonly Write[]): readonly Write[] {
  return writes.filter((write) => !writes.some(({ past }) => past.has(write.id)))
}
