import { expect, it } from 'vitest'
import { emptyCommands } from './empty.ts'
import { contractFaults } from './testing.ts'

it('names the workspace and makes nothing else', () => {
  const commands = emptyCommands('Steering committee 2027')

  expect(contractFaults(commands)).toEqual([])
  expect(commands).toEqual([
    { name: 'workspace.edit', input: { change: { field: 'name', value: 'Steering committee 2027' } }, at: null },
  ])
})
