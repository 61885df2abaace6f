import { expect, it } from 'vitest'
import { Id } from '#contract/values'
import { stableId } from './stable-id.ts'

it('gives a key the same id on every machine and in every version', () => {
  expect(stableId('plan/PL-1')).toBe('7792d471-2dc5-84c7-a1dd-2ab5ac41f1e5')
})

it('gives ids that the contract accepts, with the version and variant of a custom UUID', () => {
  for (const key of ['', 'plan/PL-1', 'activity/F-03', 'منظمة', '联合国']) {
    const id = stableId(key)

    expect(Id.safeParse(id).success).toBe(true)
    expect(id).toMatch(/^.{8}-.{4}-8.{3}-[89ab].{3}-/)
  }
})

it('keeps keys apart that differ in one character', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `note/${index}`)

  expect(new Set(keys.map(stableId)).size).toBe(keys.length)
})
