import { expect, it } from 'vitest'
import { refusedSwitches } from './switches.ts'

it('names the switches that would open the program to others', () => {
  const given = [
    '/opt/tandem',
    '--remote-debugging-port=9222',
    '--inspect',
    '--js-flags=--x',
    '--lang=fr',
    'plan.tandem',
  ]

  expect(refusedSwitches(given)).toEqual(['remote-debugging-port', 'inspect', 'js-flags'])
})

it('lets ordinary arguments pass', () => {
  expect(refusedSwitches(['/opt/tandem', '--lang=fr', 'inspect.tandem'])).toEqual([])
})
