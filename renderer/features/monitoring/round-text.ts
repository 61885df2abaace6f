import type { RoundLine } from '#contract/area/round'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { nameOf } from './period.ts'
import type { Period } from './period.ts'

/** The list as text with columns, as a spreadsheet or a letter takes it. */
export function roundText(period: Period, lines: readonly RoundLine[]): string {
  const rows = lines.map(({ reference, title, status, entry }) => [
    reference,
    title,
    codeWord('status', status),
    entry === null ? '' : codeWord('rating', entry.rating.rating),
    entry === null ? t('monitoring.notYet') : codeWord('roundOutcome', entry.outcome),
    entry === null ? '' : formatDay(entry.day),
  ])
  const head = [
    nameOf(period),
    codeWord('entity', 'activity'),
    fieldWord('activity', 'status'),
    fieldWord('roundEntry', 'rating'),
    t('monitoring.thisPeriod'),
    fieldWord('note', 'day'),
  ]
  return [head, ...rows].map((row) => row.map(inOneCell).join('\t')).join('\n')
}

function inOneCell(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ')
}
