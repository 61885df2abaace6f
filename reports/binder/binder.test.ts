import { expect, it } from 'vitest'
import type { Evidence } from '#contract/area/evidence'
import { binderMarking, fitsArchive } from './binder.ts'

function evidence(part: Partial<Evidence> = {}): Evidence {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    number: 1,
    caption: 'List',
    day: '2016-09-12',
    file: { sha256: 'a'.repeat(64), name: 'list.pdf', mediaType: 'application/pdf', size: 10 },
    marking: 'unclassified',
    provenance: null,
    owner: { kind: 'note', id: '00000000-0000-4000-8000-000000000002' },
    ownerName: 'Ana said',
    ownerMarking: 'unclassified',
    activityId: null,
    activityReference: null,
    isHere: true,
    ...part,
  }
}

it('an archive holds no more files than it can count, the index among them', () => {
  const items = Array.from({ length: 65_533 }, () => evidence())

  expect(fitsArchive(items)).toBe(true)
  expect(fitsArchive([...items, evidence()])).toBe(false)
})

it('an archive holds no more bytes than it can name places for', () => {
  const { file } = evidence()

  expect(fitsArchive([evidence({ file: { ...file, size: 2 ** 32 } })])).toBe(false)
})

it('is marked like the most protected of what it tells, the notes among it', () => {
  const facts = {
    planTitle: 'Plan',
    planMarking: 'unclassified',
    language: 'en',
    today: '2016-09-30',
    isPast: false,
  } as const

  expect(binderMarking({ ...facts, items: [evidence()] })).toBe('unclassified')
  expect(binderMarking({ ...facts, items: [evidence({ ownerMarking: 'confidential' })] })).toBe('confidential')
})
