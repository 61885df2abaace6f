import type { Attention } from '#contract/area/attention'
import { t } from '../../i18n/translate.ts'

/** Why something wants attention, in a few words. */
export function attentionText({ kind, count }: Pick<Attention, 'kind' | 'count'>): string {
  const days = Math.abs(count)
  switch (kind) {
    case 'overdue':
      return t('overview.overdue', { days })
    case 'milestone-overdue':
      return t('overview.milestoneOverdue', { days })
    case 'action-point-overdue':
      return t('overview.actionPointOverdue', { days })
    case 'conflict':
      return t('overview.conflict')
    case 'rating-worsened':
      return t('overview.ratingWorsened')
    case 'contribution-overdue':
      return t('overview.contributionOverdue', { days })
    case 'measure-overdue':
      return t('overview.measureOverdue', { days })
    case 'round-incomplete':
      return t('overview.roundIncomplete', { count })
    case 'silent':
      return t('overview.silent', { days })
    case 'not-started':
      return t('overview.notStarted', { days })
    case 'ended-not-closed':
      return t('overview.endedNotClosed')
    case 'completed-with-open-milestone':
      return t('overview.completedWithOpenMilestone')
    case 'risk-review-due':
      return t('overview.riskReviewDue')
    case 'due-soon':
      return t('overview.dueSoon', { days })
    case 'milestone-due-soon':
      return t('overview.milestoneDueSoon', { days })
    case 'action-point-due':
      return t('overview.actionPointDue', { days })
  }
}

/** How urgent a line looks: late, wrong, or still to come. */
export function attentionTone(kind: Attention['kind']): 'late' | 'wrong' | 'soon' {
  if (kind.endsWith('overdue')) return 'late'
  return kind === 'due-soon' || kind === 'milestone-due-soon' || kind === 'action-point-due' ? 'soon' : 'wrong'
}
