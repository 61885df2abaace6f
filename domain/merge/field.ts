/** A value given to one field of one record: by the record's making (its birth) or by a later edit. */
export type FieldWrite = {
  readonly id: string
  /** Greater than that of every write its author knew of. */
  readonly lamport: number
  readonly isBirth: boolean
  /** Canonical JSON text, so that equal values are equal texts; see `canonical-json.ts`. */
  readonly value: string
  /** The writes of this field that were its heads when the author wrote; may name writes that have not arrived. */
  readonly context: readonly string[]
}

/**
 * The writes that no other replaced. One is the clean case; several were made without knowledge of each other.
 * A late arrival that is already named in a context is no head, whatever the order of arrival.
 */
export function headsOf<Write extends FieldWrite>(writes: readonly Write[]): readonly Write[] {
  const edits = writes.filter((write) => !write.isBirth)
  if (edits.length === 0) return writes
  const replaced = new Set(edits.flatMap((edit) => edit.context))
  const heads = edits.filter((edit) => !replaced.has(edit.id))
  return [...heads, ...standingBirths(writes, replaced)]
}

/**
 * The births that stand beside edits. One birth is before every edit, even if the edits between them have not arrived.
 * Several births are one data set planted in two copies: they count as one where they say the same, and as written apart where not.
 */
function standingBirths<Write extends FieldWrite>(
  writes: readonly Write[],
  replaced: ReadonlySet<string>,
): readonly Write[] {
  const births = writes.filter((write) => write.isBirth)
  const values = new Set(births.map((birth) => birth.value))
  if (values.size < 2) return []
  const replacedValues = new Set(births.filter((birth) => replaced.has(birth.id)).map((birth) => birth.value))
  return births.filter((birth) => !replacedValues.has(birth.value))
}

/** The write that is shown while several stand: the highest lamport, then the highest id. Never decided by wall time. */
export function winnerOf<Write extends FieldWrite>(writes: readonly Write[]): Write | null {
  return writes.reduce<Write | null>((best, write) => (best === null || isAfter(write, best) ? write : best), null)
}

/** Whether the heads say different things, so that a person has to settle it. */
export function isConflict(heads: readonly FieldWrite[]): boolean {
  return heads.some((head) => head.value !== heads[0]?.value)
}

function isAfter(write: FieldWrite, other: FieldWrite): boolean {
  return write.lamport === other.lamport ? write.id > other.id : write.lamport > other.lamport
}
