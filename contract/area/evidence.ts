import { command, query } from '../define.ts'
import { RequestId } from '../edit.ts'
import { AttachedFile, Sha256 } from '../entity/attachment.ts'
import { MaybeProvenance } from '../entity/provenance.ts'
import { Day, Id, Line } from '../values.ts'
import { Language, Marking } from '../vocabulary.ts'
import { z } from '../zod.ts'
import { pastFailures } from './past.ts'

/** What a file can give evidence for. */
export const evidenceOwners = ['note', 'milestone', 'document', 'meeting'] as const
export const EvidenceOwner = z.strictObject({ kind: z.enum(evidenceOwners), id: Id })
export type EvidenceOwner = z.infer<typeof EvidenceOwner>

/** What files are asked for by: an activity, which has those of its notes and milestones, or an owner. */
export const EvidenceSubject = z.strictObject({ kind: z.enum(['activity', ...evidenceOwners]), id: Id })
export type EvidenceSubject = z.infer<typeof EvidenceSubject>

const shownOfFile = {
  id: Id,
  caption: Line,
  day: Day,
  file: AttachedFile,
  marking: Marking,
  provenance: MaybeProvenance,
  owner: EvidenceOwner,
  /** What people call the owner: a title, or the first words of a note. */
  ownerName: z.string(),
  /** How the owner is marked; a milestone, like its activity. */
  ownerMarking: Marking,
  activityId: Id.nullable(),
  activityReference: z.string().nullable(),
  /** Whether its bytes are in this copy of the workspace. A record that came from another copy may be ahead of them. */
  isHere: z.boolean(),
}

/** A file that gives evidence, with what a list shows of it. */
const EvidenceFile = z.strictObject(shownOfFile)
export type EvidenceFile = z.infer<typeof EvidenceFile>

/** The same among all of its plan. */
const Evidence = z.strictObject({
  /** Its place among them, from 1: by day, then in the order in which they were made. The same in every copy. */
  number: z.int(),
  ...shownOfFile,
})
export type Evidence = z.infer<typeof Evidence>

const evidenceReads = ['attachment', 'note', 'milestone', 'document', 'meeting', 'activity', 'plan'] as const

/** The files that give evidence for a plan, all together, and as a binder. */
export const evidenceOperations = {
  'evidence.list': query({
    runs: 'db',
    reads: evidenceReads,
    input: z.strictObject({ planId: Id }),
    output: z.strictObject({ items: z.array(Evidence) }),
    failures: ['plan.unknown'],
  }),
  /** The files of one activity, note, milestone, document or meeting, by day. */
  'evidence.of': query({
    runs: 'db',
    reads: evidenceReads,
    input: z.strictObject({ planId: Id, subject: EvidenceSubject }),
    output: z.strictObject({ items: z.array(EvidenceFile) }),
    failures: ['plan.unknown'],
  }),
  /** Reads a file to its end and compares it with its hash, before it is shown or saved; `path` gives its bytes. */
  'evidence.checkFile': query({
    runs: 'host',
    reads: ['attachment'],
    input: z.strictObject({ sha256: Sha256 }),
    output: z.strictObject({
      path: z.string(),
      size: z.int(),
      /** Where it can be looked at, when its first bytes are those of a picture and it is not too large for that. */
      picturePath: z.string().nullable(),
    }),
    failures: ['attachment.bytes-missing', 'attachment.damaged'],
  }),
  /** Puts all files of a plan into one archive with an index; `path` is downloaded from the app's origin. */
  'evidence.bind': command({
    runs: 'host',
    input: z.strictObject({
      requestId: RequestId,
      planId: Id,
      language: Language,
      /** What was attached by the end of this day; null what is attached now. */
      asOf: Day.nullable(),
    }),
    output: z.strictObject({
      path: z.string(),
      fileName: z.string(),
      byteCount: z.int(),
      /** How many files are in it, besides the index. */
      fileCount: z.int(),
    }),
    failures: [
      'plan.unknown',
      ...pastFailures,
      'evidence.none',
      'evidence.missing',
      'evidence.damaged',
      'evidence.too-large',
      'evidence.no-room',
    ],
  }),
} as const
