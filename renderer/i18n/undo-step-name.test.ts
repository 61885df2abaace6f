import { expect, test } from 'vitest'
import { undoStepName } from './undo-step-name.ts'

test.each([
  ['activity.create', null, 'creation of F-03'],
  ['activity.setStatus', null, 'status of F-03'],
  ['activity.edit', 'title', 'title of F-03'],
  ['note.create', null, 'creation of F-03 · monitoring note'],
  ['note.delete', null, 'deletion of F-03 · monitoring note'],
  ['roundEntry.create', null, 'creation of F-03 · monitoring round entry'],
  ['fundingLine.create', null, 'creation of F-03 · funding line'],
  ['fundingLine.edit', 'amount', 'amount of F-03 · funding line'],
  ['contribution.delete', null, 'deletion of F-03 · contribution'],
  ['round.createPeriods', null, 'periods of F-03'],
  ['participation.remove', null, 'removal of F-03 · participation'],
  ['participation.edit', 'role', 'role of F-03 · participation'],
] as const)('names what %s (%s) changed', (command, field, name) => {
  expect(undoStepName({ command, field, subject: 'F-03' })).toBe(name)
})
