import { formatAge, formatDay, formatNumber, formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import type { Day, PartialDay } from '#contract/values'
import { precisionOf } from '#domain/days'
import type { MatrixColumn } from './matrix-columns.ts'
import { isChosen } from './matrix-filter.ts'
import type { MatrixRatings, MatrixRow } from './matrix-row.ts'

/** What is true of all cells: the year of the stars, today, and how the activities stand. */
export type CellContext = { readonly year: number | null; readonly today: Day; readonly ratings: MatrixRatings }

/** A cell in words, as it is copied and as it is read out. */
export function cellText(row: MatrixRow, column: MatrixColumn, { year, today, ratings }: CellContext): string {
  const { line } = row
  switch (column.kind) {
    case 'reference':
      return line.reference
    case 'title':
      return line.title
    case 'focus':
      return year !== null && isChosen(row, year) ? t('matrix.inFocus', { year }) : ''
    case 'organisation': {
      const role = row.roleOf.get(column.organisation.id)
      return role === undefined ? '' : codeWord('role', role)
    }
    case 'nature':
      return codeWord('nature', line.nature)
    case 'horizon':
      return codeWord('horizon', line.horizon)
    case 'status':
      return codeWord('status', line.status)
    case 'rating':
    case 'ratingShort': {
      const rating = ratings.get(line.id)?.rating
      return rating === undefined ? '' : codeWord('rating', rating)
    }
    case 'nextMilestone':
    case 'nextMilestoneShort': {
      const next = ratings.get(line.id)?.nextMilestone ?? null
      return next === null ? '' : `${formatDay(next.day)} · ${next.title}`
    }
    case 'start':
      return row.start === null ? '' : formatDay(row.start)
    case 'end':
    case 'endShort':
      return row.end === null ? '' : formatDay(row.end)
    case 'lastNote':
      return line.lastNoteDay === null ? '' : ageText(line.lastNoteDay, today)
    case 'noteCount':
      return formatNumber(line.noteCount)
  }
}

/** How old a note is; its day where that is not known exactly, or lies after the day shown as today. */
export function ageText(day: PartialDay, today: Day): string {
  return precisionOf(day) === 'day' && day <= today ? formatAge(day, today) : formatPartialDay(day)
}
