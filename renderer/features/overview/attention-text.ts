import type { Attention } from '#contract/area/attention'
import { rangeText } from '#domain/periods/period-name'
import { currentLanguage, t } from '../../i18n/translate.ts'

/** Why something wants attention, in a few words. */
export function attentionText({ kind, count }: Pick<Attention, 'kind' | 'count'>): string {
  return t(`attention.${kind}`, { count: Math.abs(count) })
}

/** How urgent a line looks: late, wrong, or still to come. */
export function attentionTone(kind: Attention['kind']): 'late' | 'wrong' | 'soon' {
  if (kind.endsWith('overdue')) return 'late'
  return kind === 'due-soon' || kind === 'milestone-due-soon' || kind === 'action-point-due' ? 'soon' : 'wrong'
}

/** What wants it, as people call it: a period without a name of its own comes as its first and last day. */
export function attentionSubject({ kind, title }: Pick<Attention, 'kind' | 'title'>): string {
  const [, fromDay, toDay] = (kind === 'round-incomplete' && /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(title)) || []
  return fromDay === undefined || toDay === undefined ? title : rangeText({ fromDay, toDay }, currentLanguage())
}
