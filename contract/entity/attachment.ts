import { Day, Id, Line } from '../values.ts'
import { Marking } from '../vocabulary.ts'
import { z } from '../zod.ts'
import { MaybeProvenance } from './provenance.ts'

/** The largest file that is kept in a workspace: 100 MB. */
export const maximumFileSize = 100 * 1024 * 1024

/** The most bytes that cross in one request, either way: 8 MB. */
export const largestSlice = 8 * 1024 * 1024

/** The hash of a file's bytes (SHA-256), hexadecimal. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A file as it was attached: the hash of its bytes (SHA-256, hexadecimal) tells whether it is still the same. */
export const AttachedFile = z.strictObject({
  sha256: Sha256,
  name: Line.max(255),
  /** What the file says it is; never trusted to run or to show anything. */
  mediaType: z.string().max(255),
  /** In bytes. */
  size: z.int().min(0).max(maximumFileSize),
})
export type AttachedFile = z.infer<typeof AttachedFile>

/** A file that gives evidence for one note, milestone, guiding document or meeting: exactly one of the four ids is given. */
export const attachmentFields = {
  planId: Id,
  noteId: Id.nullable(),
  milestoneId: Id.nullable(),
  documentId: Id.nullable(),
  meetingId: Id.nullable(),
  caption: Line,
  day: Day,
  file: AttachedFile,
  marking: Marking,
  provenance: MaybeProvenance,
} as const
