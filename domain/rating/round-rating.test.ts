import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GivenRating } from '#contract/entity/monitoring'
import type { RatingOverride } from '#contract/entity/rating'
import { ratings } from '#contract/vocabulary/monitoring'
import { overrideAfterRound } from './round-rating.ts'

const today = '2016-10-03'
const standing: RatingOverride = { rating: 'amber', reason: 'The host has confirmed.', day: '2016-07-08' }

describe('a rating given in a round', () => {
  it('stands against the rule with its sentence from that day on', () => {
    const given: GivenRating = { rating: 'red', proposed: 'green', reason: 'The partner has left.' }

    expect(overrideAfterRound(given, standing, today)).toEqual({
      rating: 'red',
      reason: 'The partner has left.',
      day: today,
    })
  })

  it('leaves the activity to the rule where it is the proposed one', () => {
    const given: GivenRating = { rating: 'green', proposed: 'green', reason: null }

    expect(overrideAfterRound(given, standing, today)).toBeNull()
  })

  it('keeps the day of a sentence that is only said again', () => {
    const given: GivenRating = { rating: 'amber', proposed: 'red', reason: standing.reason }

    expect(overrideAfterRound(given, standing, today)).toEqual(standing)
  })
})

const rating = fc.constantFrom(...ratings)
const anyGiven = fc
  .record({ rating, proposed: rating, sentence: fc.string({ minLength: 1 }) })
  .map(({ sentence, ...given }) => ({ ...given, reason: given.rating === given.proposed ? null : sentence }))
const anyStanding = fc.option(
  fc.record({ rating, reason: fc.string({ minLength: 1 }), day: fc.constant('2016-07-08') }),
)

describe('whatever was given and whatever stood', () => {
  it('the activity is then rated as the round rated it, and saying it again changes nothing', () => {
    fc.assert(
      fc.property(anyGiven, anyStanding, (given, before) => {
        const after = overrideAfterRound(given, before, today)

        expect(after?.rating ?? given.proposed).toBe(given.rating)
        expect(after?.reason ?? null).toBe(given.reason)
        expect(overrideAfterRound(given, after, '2016-11-01')).toEqual(after)
      }),
    )
  })
})
