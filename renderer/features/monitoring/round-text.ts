import type { RoundLine } from '#contract/area/round'
import { wordFor } from '#domain/words'
import { formatDay } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { nameOf } from './period.ts'
import type { Period } from './period.ts'

/** The list as text with columns, as a spreadsheet or a letter takes it. */
export function roundText(period: Period, lines: readonly RoundLine[]): string {
  const language = currentLanguage()
  const rows = lines.map(({ reference, title, status, entry }) => [
    reference,
    title,
    wordFor(language, 'status', status),
    entry === null ? '' : wordFor(language, 'rating', entry.rating.rating),
    entry === null ? t('monitoring.notYet') : wordFor(language, 'roundOutcome', entry.outcome),
    entry === null ? '' : formatDay(entry.day),
  ])
  const head = [
    nameOf(period),
    t('monitoring.activity'),
    t('activityEditing.status'),
    t('monitoring.rating'),
    t('monitoring.thisPeriod'),
    t('activity.noteDay'),
  ]
  return [head, ...rows].map((row) => row.map(inOneCell).join('\t')).join('\n')
}

function inOneCell(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ')
}
