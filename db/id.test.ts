import { expect, it } from 'vitest'
import { Id } from '#contract/values'
import { newId } from './id.ts'

it('makes ids of UUID version 7 that rise, however many in one millisecond', () => {
  const ids = Array.from({ length: 20_000 }, newId)

  expect(ids.every((id) => Id.safeParse(id).success && id[14] === '7')).toBe(true)
  expect(ids).toEqual(ids.toSorted((one, other) => (one < other ? -1 : 1)))
  expect(new Set(ids).size).toBe(ids.length)
})
