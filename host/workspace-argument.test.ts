import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { workspaceArgument } from './workspace-argument.ts'

it.each([
  [['--flag', 'plans.tandem'], resolve('/home/officer', 'plans.tandem')],
  [['../Plans.TANDEM'], resolve('/home', 'Plans.TANDEM')],
  [[resolve('/shared/plans.tandem'), 'other.tandem'], resolve('/shared/plans.tandem')],
  [['--flag', 'report.docx'], null],
  [[], null],
])('finds in %j, given in the folder of the officer, %j', (words, path) => {
  expect(workspaceArgument(words, '/home/officer')).toBe(path)
})
