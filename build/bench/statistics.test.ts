import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { median, pairedRatio, percentile, spreadOf } from './statistics.ts'

const durations = fc.array(fc.double({ min: 0.001, max: 1_000, noNaN: true }), { minLength: 1, maxLength: 50 })

describe('a median', () => {
  it('is the middle of an odd number of samples, in whatever order they came', () => {
    expect(median([9, 1, 5])).toBe(5)
  })

  it('lies halfway between the two middle ones of an even number', () => {
    expect(median([1, 2, 4, 100])).toBe(3)
  })

  it('has at least half of the samples on either side', () => {
    fc.assert(
      fc.property(durations, (samples) => {
        const middle = median(samples)

        const below = samples.filter((sample) => sample <= middle + 1e-9).length
        const above = samples.filter((sample) => sample >= middle - 1e-9).length
        expect(Math.min(below, above) * 2).toBeGreaterThanOrEqual(samples.length)
      }),
    )
  })
})

describe('percentiles', () => {
  it('lie between two samples in proportion', () => {
    expect([percentile([0, 10], 0.95), percentile([10, 20, 30, 40, 50], 0.25)]).toEqual([9.5, 20])
  })

  it('are told as the middle and what one in twenty exceeds', () => {
    const samples = Array.from({ length: 101 }, (_, index) => 100 - index)

    expect(spreadOf(samples)).toEqual({ p50: 50, p95: 95 })
  })

  it('are not made up where nothing was measured', () => {
    expect(() => median([])).toThrow('no samples')
  })
})

describe('a paired ratio', () => {
  it('is the median of the ratios of neighbours, not the ratio of the medians', () => {
    expect(pairedRatio([2, 20, 9], [1, 10, 3])).toBe(2)
  })

  it('refuses samples that were not taken side by side', () => {
    expect(() => pairedRatio([1, 2], [1])).toThrow('side by side')
  })

  it('does not move when the machine slows both of a pair alike', () => {
    fc.assert(
      fc.property(durations, durations, (ours, slowness) => {
        const limit = ours.map((sample) => sample / 3)
        const slowed = (samples: readonly number[]) => samples.map((sample, index) => sample * (slowness[index] ?? 1))

        expect(pairedRatio(slowed(ours), slowed(limit))).toBeCloseTo(3)
      }),
    )
  })
})
