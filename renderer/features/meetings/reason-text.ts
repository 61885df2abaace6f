import type { AgendaReason } from '#contract/area/agenda'
import { assertNever } from '#contract/result'
import { formatDay, formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'

/** Why something is proposed for the agenda, as a sentence. */
export function reasonText(reason: AgendaReason, nameOf: (organisationId: string) => string | null): string {
  switch (reason.code) {
    case 'open-action':
      return openActionText(reason, nameOf)
    case 'end-overdue':
      return t('meetings.reasonEnd', { day: formatDay(reason.day), days: reason.days })
    case 'milestone-overdue':
      return t('meetings.reasonMilestone', { title: reason.title, day: formatDay(reason.day), days: reason.days })
    case 'rated':
      return t('meetings.reasonRated', { rating: codeWord('rating', reason.rating) })
    case 'open-issue':
      return t('meetings.reasonIssue', { title: reason.title, day: formatDay(reason.day) })
    case 'note':
      return t('meetings.reasonNote', {
        kind: codeWord('noteKind', reason.kind),
        day: formatPartialDay(reason.day),
        text: reason.text,
      })
    default:
      return assertNever(reason)
  }
}

type OpenAction = Extract<AgendaReason, { readonly code: 'open-action' }>

function openActionText(
  { ownerId, ownerName, dueDay, days }: OpenAction,
  nameOf: (organisationId: string) => string | null,
): string {
  const owner = [ownerId === null ? null : nameOf(ownerId), ownerName].filter((part) => part !== null).join(', ')
  const due = dueDay === null ? t('meetings.noDueDay') : t('meetings.dueOn', { day: formatDay(dueDay) })
  const late = days === 0 ? '' : t('meetings.daysLate', { days })
  return [owner, due, late].filter((part) => part !== '').join(' · ')
}
