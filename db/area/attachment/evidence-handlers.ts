import type { Evidence, EvidenceOwner, evidenceOperations } from '#contract/area/evidence'
import type { EntityValues } from '#contract/entity/table'
import { done, fail } from '#contract/result'
import type { DbName } from '#contract/types'
import { firstWords } from '#domain/first-words'
import type { HandlersOf } from '../../handler.ts'
import type { AttachmentOfPlan } from './evidence-statements.ts'

/** All files that give evidence for a plan, numbered. */
export const evidenceHandlers: HandlersOf<Extract<DbName, keyof typeof evidenceOperations>> = {
  'evidence.list': ({ statements, holdsFile }, { planId }) => {
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    const found = statements.evidence.ofPlan(planId)
    return done({ items: found.flatMap((each, index) => evidenceOf(each, index + 1, holdsFile)) })
  },
}

function evidenceOf(
  { attachment, ownerName, activityId, activityReference }: AttachmentOfPlan,
  number: number,
  holdsFile: (sha256: string) => boolean,
): readonly Evidence[] {
  const { id, caption, day, file, marking, provenance } = attachment
  const owner = ownerOf(attachment)
  if (owner === null) return []
  const name = owner.kind === 'note' ? firstWords(ownerName) : ownerName
  const isHere = holdsFile(file.sha256)
  const said = { id, number, caption, day, file, marking, provenance }
  return [{ ...said, owner, ownerName: name, activityId, activityReference, isHere }]
}

/** An attachment has one owner: see its handlers. */
function ownerOf(attachment: EntityValues<'attachment'>): EvidenceOwner | null {
  const { noteId, milestoneId, documentId, meetingId } = attachment
  if (noteId !== null) return { kind: 'note', id: noteId }
  if (milestoneId !== null) return { kind: 'milestone', id: milestoneId }
  if (documentId !== null) return { kind: 'document', id: documentId }
  return meetingId === null ? null : { kind: 'meeting', id: meetingId }
}
