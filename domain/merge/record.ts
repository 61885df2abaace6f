import { canonicalJson } from './canonical-json.ts'
import type { FieldWrite } from './field.ts'
import { headsOf, isConflict, winnerOf } from './field.ts'

/** The field name of a record's making, whose value holds all initial fields. */
export const birthField = '*'
/** The field that every record has besides those of its entity. */
export const deletedField = 'deleted'

/** What an operation says about a record, with its value read from JSON. */
export type RecordOperation = {
  readonly id: string
  readonly lamport: number
  readonly field: string
  readonly value: unknown
  readonly context: readonly string[]
}

/** What a field shows, and whether a person has to settle it. */
export type FieldState = {
  readonly field: string
  readonly value: unknown
  readonly isConflict: boolean
  /** Heads that cannot be shown yet, because what they point to has not arrived. */
  readonly waiting: readonly unknown[]
}

export type RecordState =
  /** Its making, or something that its making points to, has not arrived. */
  | { readonly kind: 'parked'; readonly waiting: readonly { readonly field: string; readonly value: unknown }[] }
  | {
      readonly kind: 'shown'
      readonly fields: readonly FieldState[]
      readonly isDeleted: boolean
      readonly isDeletionDisputed: boolean
    }

/** What the caller knows of the record's entity. */
export type RecordRules = {
  /** The fields of this version; others are kept in the log and shown nowhere. */
  readonly fields: readonly string[]
  /** Whether a field may show the value now: false while the record it points to has not arrived. */
  readonly canShow: (field: string, value: unknown) => boolean
}

/** The state of a record from all operations known of it: the same for any order in which they arrived. */
export function recordState(operations: readonly RecordOperation[], rules: RecordRules): RecordState {
  const births = operations.filter((operation) => operation.field === birthField)
  const [birth] = births
  if (birth === undefined) return { kind: 'parked', waiting: [] }
  const edited = new Set(operations.map((operation) => operation.field))
  const isUntouched = (field: string): boolean => births.length === 1 && !edited.has(field)
  const fields = rules.fields.map((field) =>
    isUntouched(field) ? bornState(field, birth, rules) : fieldState(field, writesOf(operations, field), rules),
  )
  const unshown = fields.filter((state) => state.value === undefined)
  if (unshown.length > 0) {
    const waiting = unshown.flatMap(({ field, waiting: values }) => values.map((value) => ({ field, value })))
    return { kind: 'parked', waiting }
  }
  return { kind: 'shown', fields, ...deletionState(operations) }
}

/** A write with its value as it is, beside its text. */
export type ValueWrite = FieldWrite & { readonly given: unknown }

/** The values that operations gave to one field: by births and by edits of it. */
export function writesOf(operations: readonly RecordOperation[], field: string): readonly ValueWrite[] {
  return operations.flatMap((operation) => {
    const isBirth = operation.field === birthField
    if (!isBirth && operation.field !== field) return []
    const given = isBirth ? initialValue(operation.value, field) : operation.value
    const { id, lamport, context } = operation
    return [{ id, lamport, isBirth, value: canonicalJson(given), given, context }]
  })
}

/** What a record's making says of a field: null of one that was added to the program later. */
function initialValue(birth: unknown, field: string): unknown {
  if (field === deletedField) return false
  if (typeof birth !== 'object' || birth === null || !Object.hasOwn(birth, field)) return null
  return (birth as Readonly<Record<string, unknown>>)[field] // it has this key of its own
}

/** As `fieldState` of the one birth: most fields of most records, where nothing has to be compared. */
function bornState(field: string, birth: RecordOperation, rules: RecordRules): FieldState {
  const given = initialValue(birth.value, field)
  if (rules.canShow(field, given)) return { field, value: given, isConflict: false, waiting: [] }
  return { field, value: undefined, isConflict: false, waiting: [given] }
}

function fieldState(field: string, writes: readonly ValueWrite[], rules: RecordRules): FieldState {
  const heads = headsOf(writes)
  const canShow = (write: ValueWrite): boolean => rules.canShow(field, write.given)
  // While no head can be shown, the newest of the earlier values is.
  const shown = winnerOf(heads.filter(canShow)) ?? winnerOf(writes.filter(canShow))
  return {
    field,
    value: shown?.given,
    isConflict: isConflict(heads),
    waiting: heads.filter((head) => !canShow(head)).map((head) => head.given),
  }
}

/**
 * Whether the record shows as deleted. A deletion names the heads of all fields that its author saw: an edit that it does not name
 * was made without knowing of it, so the record stays and the deletion is disputed until a person settles it.
 */
function deletionState(operations: readonly RecordOperation[]): { isDeleted: boolean; isDeletionDisputed: boolean } {
  if (!operations.some(({ field }) => field === deletedField)) return { isDeleted: false, isDeletionDisputed: false }
  const heads = headsOf(writesOf(operations, deletedField))
  const deletions = heads.filter((head) => head.value === 'true')
  const isDeletionWinning = winnerOf(heads)?.value === 'true'
  if (!isDeletionWinning) return { isDeleted: false, isDeletionDisputed: isConflict(heads) }
  const seen = new Set(deletions.flatMap((deletion) => deletion.context))
  const isEditUnseen = editHeads(operations).some((head) => !seen.has(head.id))
  return { isDeleted: !isEditUnseen, isDeletionDisputed: isEditUnseen || isConflict(heads) }
}

function editHeads(operations: readonly RecordOperation[]): readonly FieldWrite[] {
  const fields = new Set(operations.map((operation) => operation.field))
  fields.delete(birthField)
  fields.delete(deletedField)
  return [...fields].flatMap((field) => headsOf(writesOf(operations, field)).filter((head) => !head.isBirth))
}
