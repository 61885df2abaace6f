import type { EvidenceOwner } from '#contract/area/evidence'
import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { Statements } from '../../statements.ts'
import type { AttachmentOfPlan } from './evidence-statements.ts'

/** A file that gives evidence, and whom it belongs to. */
export type OwnedEvidence = AttachmentOfPlan & { readonly owner: EvidenceOwner }

/** The same with its number among all of the plan's. */
type NumberedEvidence = OwnedEvidence & { readonly number: number }

/** The files of a plan as every list of them numbers them: the screens', the binder's and the report's. */
export function numberedEvidence({ evidence }: Statements, planId: Id): readonly NumberedEvidence[] {
  const all = evidence.ofPlan(planId).map((each, index) => ({ ...each, number: index + 1 }))
  return ownedEvidence(all)
}

/** Each with whom it belongs to; one that belongs to nobody, as a merge may leave it, is left out. */
export function ownedEvidence<Each extends AttachmentOfPlan>(
  all: readonly Each[],
): readonly (Each & { readonly owner: EvidenceOwner })[] {
  return all.flatMap((each) => {
    const owner = ownerOf(each.attachment)
    return owner === null ? [] : [{ ...each, owner }]
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
