import type { EvidenceOwner } from '#contract/area/evidence'
import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { Statements } from '../../statements.ts'
import type { AttachmentOfPlan } from './evidence-statements.ts'

/** A file that gives evidence, with its number among all of the plan's, and whom it belongs to. */
export type NumberedEvidence = AttachmentOfPlan & { readonly number: number; readonly owner: EvidenceOwner }

/** The files of a plan as every list of them numbers them: the screens', the binder's and the report's. */
export function numberedEvidence({ evidence }: Statements, planId: Id): readonly NumberedEvidence[] {
  return evidence.ofPlan(planId).flatMap((each, index) => {
    const owner = ownerOf(each.attachment)
    return owner === null ? [] : [{ ...each, owner, number: index + 1 }]
  })
}

/** An attachment has one owner: see its handlers. */
function ownerOf(attachment: EntityValues<'attachment'>): EvidenceOwner | null {
  const { noteId, milestoneId, documentId, meetingId } = attachment
  if (noteId !== null) return { kind: 'note', id: noteId }
  if (milestoneId !== null) return { kind: 'milestone', id: milestoneId }
  if (documentId !== null) return { kind: 'document', id: documentId }
  return meetingId === null ? null : { kind: 'meeting', id: meetingId }
}
