import { expect, it } from 'vitest'
import { firstIssue } from './first-issue.ts'
import { z } from './zod.ts'

const Input = z.strictObject({
  plan: z.strictObject({ title: z.string().min(1) }),
  days: z.array(z.int()).refine((days) => days.length < 3, { message: 'too-many' }),
})

it.each([
  [
    { plan: { title: '' }, days: [] },
    { path: 'plan.title', problem: 'too_small' },
  ],
  [
    { plan: { title: 'Secret plan' }, days: ['secret'] },
    { path: 'days.0', problem: 'invalid_type' },
  ],
  [
    { plan: { title: 'a' }, days: [1, 2, 3] },
    { path: 'days', problem: 'too-many' },
  ],
  [undefined, { path: '', problem: 'invalid_type' }],
])('of %j says where and against which rule, not what was typed', (input, issue) => {
  const parsed = Input.safeParse(input)

  expect(parsed.error && firstIssue(parsed.error)).toEqual(issue)
})
