import type { EvidenceFile, evidenceOperations } from '#contract/area/evidence'
import { done, fail } from '#contract/result'
import type { DbName } from '#contract/types'
import { firstWords } from '#domain/first-words'
import type { HandlersOf } from '../../handler.ts'
import { numberedEvidence, ownedEvidence } from './numbered-evidence.ts'
import type { OwnedEvidence } from './numbered-evidence.ts'

/** Files that give evidence: all of a plan, numbered, or those of one of its parts. */
export const evidenceHandlers: HandlersOf<Extract<DbName, keyof typeof evidenceOperations>> = {
  'evidence.list': ({ statements, holdsFile }, { planId }) => {
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    const items = numberedEvidence(statements, planId)
    return done({ items: items.map((each) => ({ number: each.number, ...fileOf(each, holdsFile) })) })
  },

  'evidence.of': ({ statements, holdsFile }, { planId, subject }) => {
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    const items = ownedEvidence(statements.evidence.of(planId, subject))
    return done({ items: items.map((each) => fileOf(each, holdsFile)) })
  },
}

function fileOf(
  { attachment, owner, ownerName, ownerMarking, activityId, activityReference }: OwnedEvidence,
  holdsFile: (sha256: string) => boolean,
): EvidenceFile {
  const { id, caption, day, file, marking, provenance } = attachment
  const name = owner.kind === 'note' ? firstWords(ownerName) : ownerName
  const isHere = holdsFile(file.sha256)
  const said = { id, caption, day, file, marking, provenance }
  return { ...said, owner, ownerName: name, ownerMarking, activityId, activityReference, isHere }
}
