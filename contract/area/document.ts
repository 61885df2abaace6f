import { command, query } from '../define.ts'
import { changeOf, GivenId, RequestId, without } from '../edit.ts'
import { documentFields } from '../entity/plan.ts'
import { Id } from '../values.ts'
import { z } from '../zod.ts'

const Nothing = z.strictObject({})

/** A guiding document of a plan. */
export const GuidingDocument = z.strictObject({ id: Id, ...documentFields })
export type GuidingDocument = z.infer<typeof GuidingDocument>

export const documentOperations = {
  'document.list': query({
    runs: 'db',
    reads: ['document', 'plan'],
    input: z.strictObject({ planId: Id }),
    /** Oldest first; those without a date last. */
    output: z.strictObject({ documents: z.array(GuidingDocument) }),
    failures: ['plan.unknown'],
  }),
  'document.create': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, id: GivenId, document: z.strictObject(documentFields) }),
    output: z.strictObject({ id: Id }),
    failures: ['plan.unknown'],
  }),
  'document.edit': command({
    runs: 'db',
    input: z.strictObject({
      requestId: RequestId,
      documentId: Id,
      change: changeOf(without(documentFields, 'planId')),
    }),
    output: Nothing,
    failures: ['document.unknown'],
  }),
  'document.delete': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, documentId: Id }),
    output: Nothing,
    failures: ['document.unknown'],
  }),
} as const
