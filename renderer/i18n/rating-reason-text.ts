import type { RatingReason } from '#contract/area/rating'
import { assertNever } from '#contract/result'
import { formatDay } from './format.ts'
import { t } from './translate.ts'

/** Why the rule proposes a rating, as a sentence with the figures that say it. */
export function ratingReasonText(reason: RatingReason): string {
  switch (reason.code) {
    case 'end-overdue':
      return t('rating.endOverdue', { day: formatDay(reason.day), count: reason.days })
    case 'end-moved':
      return t('rating.endMoved', { day: formatDay(reason.day), count: reason.days })
    case 'milestone-overdue':
      return t('rating.milestoneOverdue', {
        title: reason.title,
        day: formatDay(reason.day),
        count: reason.days,
      })
    case 'milestone-moved':
      return t('rating.milestoneMoved', { title: reason.title, day: formatDay(reason.day), count: reason.days })
    case 'indicator-behind':
      return t('rating.indicatorBehind', { title: reason.title, percent: reason.percent })
    case 'silent':
      return t('rating.silent', { count: reason.days })
    case 'funding-unmet':
      return t('rating.fundingUnmet', { percent: reason.percent })
    case 'suspended':
      return t('rating.suspended')
    case 'cancelled':
      return t('rating.cancelled')
    case 'no-end':
      return t('rating.noEnd')
    default:
      return assertNever(reason)
  }
}
