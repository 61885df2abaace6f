import type { Attention } from '#contract/area/attention'
import { t } from '../../i18n/translate.ts'

/** Why something wants attention, in a few words. */
export function attentionText({ kind, count }: Pick<Attention, 'kind' | 'count'>): string {
  return t(`attention.${kind}`, { count: Math.abs(count) })
}

/** How urgent a line looks: late, wrong, or still to come. */
export function attentionTone(kind: Attention['kind']): 'late' | 'wrong' | 'soon' {
  if (kind.endsWith('overdue')) return 'late'
  return kind === 'due-soon' || kind === 'milestone-due-soon' || kind === 'action-point-due' ? 'soon' : 'wrong'
}
