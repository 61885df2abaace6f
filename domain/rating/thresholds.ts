import type { RatingThresholds } from '#contract/entity/rating'

/**
 * The thresholds of a plan that has none of its own: a delay within the quarter is amber and a longer one red, and a result below
 * half of its target is red, as UNDP's results reports judge outputs (on track, at risk, off track).
 */
export const usualThresholds: RatingThresholds = {
  amberDelayDays: 1,
  redDelayDays: 90,
  amberSilenceDays: 90,
  redSilenceDays: 180,
  amberIndicatorPercent: 80,
  redIndicatorPercent: 50,
  amberUnmetPercent: 25,
  redUnmetPercent: 50,
  dueSoonDays: 30,
}

/** Whether a red limit comes before the amber one: such thresholds would never rate amber. */
export function areReversed(thresholds: RatingThresholds | null): boolean {
  if (thresholds === null) return false
  const { amberDelayDays, redDelayDays, amberSilenceDays, redSilenceDays } = thresholds
  const { amberIndicatorPercent, redIndicatorPercent, amberUnmetPercent, redUnmetPercent } = thresholds
  return (
    redDelayDays < amberDelayDays ||
    redSilenceDays < amberSilenceDays ||
    redIndicatorPercent > amberIndicatorPercent ||
    redUnmetPercent < amberUnmetPercent
  )
}
