import { describe, expect, it } from 'vitest'
import { areReversed, usualThresholds } from './thresholds.ts'

describe('thresholds', () => {
  it('are not reversed as they usually are, nor where both limits are the same', () => {
    const same = { ...usualThresholds, amberDelayDays: 90, redUnmetPercent: 25, redIndicatorPercent: 100 }

    expect([usualThresholds, same, null].map(areReversed)).toEqual([false, false, false])
  })

  it.each([{ redDelayDays: 0 }, { redSilenceDays: 89 }, { amberIndicatorPercent: 49 }, { redUnmetPercent: 24 }])(
    'are reversed where red comes before amber: %o',
    (part) => {
      expect(areReversed({ ...usualThresholds, ...part })).toBe(true)
    },
  )
})
