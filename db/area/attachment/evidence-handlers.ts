import type { Evidence, evidenceOperations } from '#contract/area/evidence'
import { done, fail } from '#contract/result'
import type { DbName } from '#contract/types'
import { firstWords } from '#domain/first-words'
import type { HandlersOf } from '../../handler.ts'
import { numberedEvidence } from './numbered-evidence.ts'
import type { NumberedEvidence } from './numbered-evidence.ts'

/** All files that give evidence for a plan, numbered. */
export const evidenceHandlers: HandlersOf<Extract<DbName, keyof typeof evidenceOperations>> = {
  'evidence.list': ({ statements, holdsFile }, { planId }) => {
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    return done({ items: numberedEvidence(statements, planId).map((each) => evidenceOf(each, holdsFile)) })
  },
}

function evidenceOf(
  { attachment, number, owner, ownerName, ownerMarking, activityId, activityReference }: NumberedEvidence,
  holdsFile: (sha256: string) => boolean,
): Evidence {
  const { id, caption, day, file, marking, provenance } = attachment
  const name = owner.kind === 'note' ? firstWords(ownerName) : ownerName
  const isHere = holdsFile(file.sha256)
  const said = { id, number, caption, day, file, marking, provenance }
  return { ...said, owner, ownerName: name, ownerMarking, activityId, activityReference, isHere }
}
