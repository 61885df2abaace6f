import { expect, test } from 'vitest'
import { playwrightOutcome } from './playwright-step.ts'
import { single, sum } from './step.ts'
import { vitestOutcome } from './vitest-step.ts'

test('tests of Vitest are counted by what became of them', () => {
  const assertionResults = ['passed', 'passed', 'failed', 'skipped'].map((status) => ({
    status,
    fullName: `is ${status}`,
  }))
  const outcome = vitestOutcome(
    { success: false, testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults }] },
    1,
  )

  expect(outcome).toEqual({ passed: 2, failed: 1, skipped: ['is skipped'], problems: '' })
})

test('a test file that cannot be loaded is a failure', () => {
  const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }]

  expect(vitestOutcome({ success: false, testResults }, 1)).toMatchObject({ passed: 0, failed: 1 })
})

test('an error outside every test is a failure', () => {
  const assertionResults = [{ status: 'passed', fullName: 'is passed' }]
  const testResults = [{ name: 'a.test.ts', status: 'passed', assertionResults }]

  expect(vitestOutcome({ success: true, testResults }, 1)).toMatchObject({ passed: 1, failed: 1 })
  expect(playwrightOutcome({ suites: [], errors: [{}] }, 0)).toMatchObject({ passed: 0, failed: 1 })
})

test('stories of Playwright are counted at any depth, and a skipped one gives its reason', () => {
  const story = (title: string, status: string, reason?: string) => ({
    title,
    tests: [
      {
        projectName: 'electron',
        status,
        annotations: reason === undefined ? [] : [{ type: 'skip', description: reason }],
      },
    ],
  })
  const suites = [
    {
      specs: [story('opens', 'expected')],
      suites: [{ specs: [story('saves', 'unexpected'), story('prints', 'flaky')] }],
    },
    { specs: [story('packs', 'skipped', 'no runtime here')] },
  ]

  expect(playwrightOutcome({ suites, errors: [] }, 1)).toEqual({
    passed: 1,
    failed: 2,
    skipped: ['[electron] packs: no runtime here'],
    problems: '',
  })
})

test('outcomes add up', () => {
  expect(sum([single(true, 'unread'), single(false, 'first'), single(false, 'second')])).toEqual({
    passed: 1,
    failed: 2,
    skipped: [],
    problems: 'first\nsecond',
  })
})
