import { describe, expect, it } from 'vitest'
import { commonFailures } from '#contract/result'
import type { FailureDetail } from '#contract/result'
import { operations } from '#contract/table'
import type { FailureCode } from '#contract/types'
import { failureSentence } from './failure-sentences.ts'

const declared = Object.values(operations).flatMap((operation): readonly FailureCode[] => operation.failures)
const codes: readonly FailureCode[] = [...new Set([...commonFailures, ...declared])]

describe('a failure at the terminal', () => {
  it.each(codes)('%s says what happened, whether saves are safe, and what to do', (code) => {
    const sentence = failureSentence(code, {})

    expect(sentence).toMatch(
      /^[A-Z].*\. (Nothing was changed|Not saved; .* is safe|Everything saved .*)\. .*\. \[[\w.-]+\]$/i,
    )
    expect(sentence).not.toMatch(/SQL|undefined|null/)
  })

  it('names the file and the reference, and nothing that only looks like a detail', () => {
    expect([
      failureSentence('workspace.in-use', { path: '/plans/a.tandem' }),
      failureSentence('bug', { reference: '1a2b3c4d', stack: 'at …' }),
      failureSentence('plan.unknown', Object.create({ path: '/etc' }) as FailureDetail),
    ]).toEqual([
      'This workspace is open elsewhere: /plans/a.tandem. Nothing was changed. Close it there and try again. [workspace.in-use]',
      'Something in Tandem went wrong: 1a2b3c4d. Not saved; everything saved before is safe. Try again; if it happens again, report it with the reference. [bug]',
      'There is no such plan in the workspace. Nothing was changed. List them with `plans`. [plan.unknown]',
    ])
  })
})
