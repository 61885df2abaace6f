import { command, query } from '../define.ts'
import { RequestId } from '../edit.ts'
import { entityNames } from '../entity/table.ts'
import { Day, Id, Instant } from '../values.ts'
import { z } from '../zod.ts'

/** One recorded change, worded as data: who, when, which field of what, from which value to which. */
export const HistoryEntry = z.strictObject({
  /** Order of arrival in this file; also the cursor of the next page. */
  number: z.int(),
  operationId: z.string(),
  at: Instant,
  personId: Id.nullable(),
  personName: z.string().nullable(),
  entity: z.string(),
  row: Id,
  /** A field of the entity; `*` is the record's making, `deleted` its deletion or return. */
  field: z.string(),
  /** Value before; null at a record's making. JSON of the field's own schema. */
  from: z.json(),
  to: z.json(),
  /** What people call the record: "F-03 Trafficking in persons…", an area's name, the first words of a note. */
  subject: z.string(),
  activityId: Id.nullable(),
  activityReference: z.string().nullable(),
  planId: Id.nullable(),
  /** Names of the records that `from` and `to` point to by id. */
  names: z.array(z.strictObject({ id: Id, name: z.string() })),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** A command that can be undone or done again. */
export const UndoStep = z.strictObject({
  /** The command's name in the contract, such as `activity.setStatus`. */
  command: z.string(),
  /** The edited field when it was an edit. */
  field: z.string().nullable(),
  /** What it was about: a reference such as "F-03", or a name. */
  subject: z.string(),
})
export type UndoStep = z.infer<typeof UndoStep>

export const historyOperations = {
  /** Newest first. */
  'history.list': query({
    runs: 'db',
    reads: entityNames,
    input: z.strictObject({
      /** Null: of the whole workspace. */
      planId: Id.nullable(),
      /** The activity with all that belongs to it: its partners, notes, milestones, risks and measures, money, what meetings say of it. */
      activityId: Id.nullable(),
      entity: z.string().max(40).nullable(),
      personId: Id.nullable(),
      fromDay: Day.nullable(),
      toDay: Day.nullable(),
      /** Entries older than this number; null starts with the newest. */
      before: z.int().nullable(),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ entries: z.array(HistoryEntry), total: z.int(), hasMore: z.boolean() }),
    failures: [],
  }),
  'history.undoState': query({
    runs: 'db',
    reads: entityNames,
    input: z.strictObject({}),
    output: z.strictObject({ undo: UndoStep.nullable(), redo: UndoStep.nullable() }),
    failures: [],
  }),
  'history.undo': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId }),
    output: UndoStep,
    failures: ['undo.nothing', 'undo.superseded'],
  }),
  'history.redo': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId }),
    output: UndoStep,
    failures: ['redo.nothing', 'undo.superseded'],
  }),
} as const
