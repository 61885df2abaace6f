import { expect, it } from 'vitest'
import { testEvidence } from '../../ui/attachments/testing.ts'
import { matching, wholeList } from './matching.ts'

const participants = testEvidence({ number: 1, caption: 'Liste des participants', ownerName: 'Réunion d’examen' })
const photograph = testEvidence({
  number: 2,
  caption: 'Photograph',
  owner: { kind: 'note', id: crypto.randomUUID() },
  activityReference: 'F-03',
})

it.each([
  ['', 'all', [1, 2]],
  ['reunion', 'all', [1]],
  ['part list', 'all', [1]],
  ['f-03', 'all', [2]],
  ['pants', 'all', []],
  ['', 'note', [2]],
  ['reunion', 'note', []],
] as const)('“%s” of %s leaves the files %j', (text, kind, numbers) => {
  expect(matching([participants, photograph], { ...wholeList, text, kind }).map((item) => item.number)).toEqual(numbers)
})
