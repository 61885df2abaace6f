import type { RatingThresholds } from '#contract/entity/rating'
import { t } from '../../i18n/translate.ts'

export type ThresholdName = keyof RatingThresholds

/** What is typed for each threshold. */
export type ThresholdDrafts = { readonly [Name in ThresholdName]: string }

/** The two limits of one thing that is looked at. */
export type LimitPair = {
  readonly amber: ThresholdName
  readonly red: ThresholdName
  /** The greatest figure that can be. */
  readonly most: number
  /** Where less is worse, the red limit lies below the amber one. */
  readonly isWorseBelow: boolean
}

const mostDays = 3_660
export const dueSoonMost = mostDays

/** In the order in which reports print them. */
export const limitPairs = {
  delay: { amber: 'amberDelayDays', red: 'redDelayDays', most: mostDays, isWorseBelow: false },
  silence: { amber: 'amberSilenceDays', red: 'redSilenceDays', most: mostDays, isWorseBelow: false },
  indicator: { amber: 'amberIndicatorPercent', red: 'redIndicatorPercent', most: 100, isWorseBelow: true },
  unmet: { amber: 'amberUnmetPercent', red: 'redUnmetPercent', most: 100, isWorseBelow: false },
} as const satisfies { readonly [What in string]: LimitPair }

/** The figures as they are first shown. */
export function draftsOf(thresholds: RatingThresholds): ThresholdDrafts {
  const { amberDelayDays, redDelayDays, amberSilenceDays, redSilenceDays, dueSoonDays } = thresholds
  const { amberIndicatorPercent, redIndicatorPercent, amberUnmetPercent, redUnmetPercent } = thresholds
  return {
    amberDelayDays: String(amberDelayDays),
    redDelayDays: String(redDelayDays),
    amberSilenceDays: String(amberSilenceDays),
    redSilenceDays: String(redSilenceDays),
    amberIndicatorPercent: String(amberIndicatorPercent),
    redIndicatorPercent: String(redIndicatorPercent),
    amberUnmetPercent: String(amberUnmetPercent),
    redUnmetPercent: String(redUnmetPercent),
    dueSoonDays: String(dueSoonDays),
  }
}

/** The thresholds that were typed, once each of them is a figure. */
export function thresholdsOf(drafts: ThresholdDrafts): RatingThresholds {
  return {
    amberDelayDays: Number(drafts.amberDelayDays),
    redDelayDays: Number(drafts.redDelayDays),
    amberSilenceDays: Number(drafts.amberSilenceDays),
    redSilenceDays: Number(drafts.redSilenceDays),
    amberIndicatorPercent: Number(drafts.amberIndicatorPercent),
    redIndicatorPercent: Number(drafts.redIndicatorPercent),
    amberUnmetPercent: Number(drafts.amberUnmetPercent),
    redUnmetPercent: Number(drafts.redUnmetPercent),
    dueSoonDays: Number(drafts.dueSoonDays),
  }
}

/** What is wrong with each figure, and what to do; nothing where all of them can be saved. */
export function thresholdFailures(drafts: ThresholdDrafts): ReadonlyMap<ThresholdName, string> {
  const failures = new Map<ThresholdName, string>()
  const pairs: readonly LimitPair[] = Object.values(limitPairs)
  const isRight = (name: ThresholdName, most: number): boolean => {
    if (isFigure(drafts[name], most)) return true
    failures.set(name, t('planEditing.numberWrong', { most }))
    return false
  }
  isRight('dueSoonDays', dueSoonMost)
  for (const { amber, red, most, isWorseBelow } of pairs) {
    const areRight = [isRight(amber, most), isRight(red, most)].every(Boolean)
    const limit = Number(drafts[amber])
    const isTooSoon = isWorseBelow ? Number(drafts[red]) > limit : Number(drafts[red]) < limit
    if (!areRight || !isTooSoon) continue
    failures.set(red, isWorseBelow ? t('planEditing.redTooHigh', { limit }) : t('planEditing.redTooSoon', { limit }))
  }
  return failures
}

function isFigure(text: string, most: number): boolean {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) <= most
}
