import { describe, expect, it } from 'vitest'
import { statuses } from '#contract/vocabulary'
import { iatiStatusCodes, isEndAwaited, isSettled, lacksReason, needsReason } from './status.ts'

describe('a status', () => {
  it('carries the IATI code of its place in the code list', () => {
    expect(statuses.map((status) => iatiStatusCodes[status])).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('needs a reason when work stops before its end', () => {
    expect(statuses.filter(needsReason)).toEqual(['cancelled', 'suspended'])
  })

  it('lacks its reason when that is missing or blank', () => {
    const reasons = [null, '', ' \n', 'No funds.']

    expect(reasons.map((reason) => lacksReason({ status: 'suspended', reason }))).toEqual([true, true, true, false])
    expect(lacksReason({ status: 'ongoing', reason: null })).toBe(false)
  })

  it('expects nothing more once completed or cancelled', () => {
    expect(statuses.filter(isSettled)).toEqual(['completed', 'cancelled'])
    expect(statuses.filter(isEndAwaited)).toEqual(['planned', 'ongoing', 'closing'])
  })
})
