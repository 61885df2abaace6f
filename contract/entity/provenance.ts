import { ProvenanceKind } from '../vocabulary.ts'
import { z } from '../zod.ts'

/** Where a record, or one field of it, comes from; `source` cites a document or an address. */
export const Provenance = z.strictObject({
  kind: ProvenanceKind,
  source: z.string().max(2_000).nullable(),
  /** Fields founded otherwise than the record as a whole, such as illustrative dates of a derived activity. */
  fields: z
    .array(
      z.strictObject({ field: z.string().max(60), kind: ProvenanceKind, source: z.string().max(2_000).nullable() }),
    )
    .max(60),
})
export type Provenance = z.infer<typeof Provenance>

/** What an officer enters by hand needs no citation: it is documented by its author. Null means just that. */
export const MaybeProvenance = Provenance.nullable()
