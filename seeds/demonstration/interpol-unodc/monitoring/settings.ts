import type { SeedCommand } from '#contract/seed'
import { usualThresholds } from '#domain/rating/thresholds'
import { planId } from '../../ids.ts'
import { given } from '../../moments.ts'
import { signingDay } from './days.ts'

/** The usual thresholds, but that what comes within a month is due soon: on 30 September, everything until 31 October. */
export const thresholds = { ...usualThresholds, dueSoonDays: 31 }

/** How the plan is monitored: its sums in the units of made-up sums, and when something counts as due soon. */
export function settingCommands(): readonly SeedCommand[] {
  return given(
    signingDay,
    (
      [
        { field: 'currency', value: 'XTS' },
        { field: 'ratingThresholds', value: thresholds },
      ] as const
    ).map((change) => ({ name: 'plan.edit', input: { planId: planId('PL-1'), change } })),
  )
}
