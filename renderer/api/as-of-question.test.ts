import { expect, test } from 'vitest'
import { operations } from '#contract/table'
import { presentOnly } from './as-of-question.ts'

test('every question that the host answers, and those the past has no answer to, are asked of the present', () => {
  const ofTheHost = Object.entries(operations).flatMap(([name, { kind, runs }]) =>
    kind === 'query' && runs === 'host' ? [name] : [],
  )

  expect([...presentOnly]).toEqual(
    expect.arrayContaining([
      ...ofTheHost,
      'plan.asOf',
      'plan.list',
      'search.find',
      'history.undoState',
      'workspace.verify',
    ]),
  )
})
