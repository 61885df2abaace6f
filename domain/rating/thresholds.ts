import type { RatingThresholds } from '#contract/entity/rating'

/**
 * The thresholds of a plan that has none of its own. Those of indicators are UNDP's: its development report card of 2014 (annex I to the
 * Administrator's annual report, under Executive Board decision 2014/10) shows an output as green from 100 % of the milestone on, amber from 50 %,
 * red below, and grey without enough data. UNDP says nothing of days and money in it: those thresholds are ours, in the same four colours.
 */
export const usualThresholds: RatingThresholds = {
  amberDelayDays: 1,
  redDelayDays: 90,
  amberSilenceDays: 90,
  redSilenceDays: 180,
  amberIndicatorPercent: 100,
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
