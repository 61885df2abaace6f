import type { Evidence } from '#contract/area/evidence'

/** A file of the tests, attached to a meeting. */
export function testEvidence(part: Partial<Evidence> = {}): Evidence {
  return {
    id: crypto.randomUUID(),
    number: 1,
    caption: 'List of participants',
    day: '2016-09-12',
    file: { sha256: 'a'.repeat(64), name: 'participants.pdf', mediaType: 'application/pdf', size: 48_128 },
    marking: 'unclassified',
    provenance: null,
    owner: { kind: 'meeting', id: crypto.randomUUID() },
    ownerName: 'Mid-year review',
    ownerMarking: 'unclassified',
    activityId: null,
    activityReference: null,
    isHere: true,
    ...part,
  }
}
