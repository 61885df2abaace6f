import type { Organisation } from '#contract/area/organisation'
import { horizons, natures, roles, statuses } from '#contract/vocabulary'
import { ratings } from '#contract/vocabulary/monitoring'
import { organisationAbbreviation } from '#domain/organisation-name'
import { formatAge, formatDay, formatPartialDay } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { titleWidth } from './matrix-columns.ts'
import type { ColumnWidths } from './matrix-columns.ts'
import { widestText } from './text-width.ts'

/** The padding of a cell on both sides. */
const padding = 12
const statusShape = 18
const sortMark = 16
const lateMark = 16
const gapToMark = 10
/** As much of a milestone's title as tells which it is. */
const milestoneTitle = 130

/** What the columns need in the language of the program, whatever font is there. */
export function columnWidths(references: readonly string[], year: number | null): ColumnWidths {
  const head = (text: string): number => widestText([text], 'small') + padding
  const sortedHead = (text: string): number => head(text) + sortMark
  const words = (texts: readonly string[]): number => widestText(texts, 'compact') + padding
  const day = dayWidth()
  const late = widestText([t('matrix.lateDays', { count: 365 })], 'base') + lateMark
  return {
    reference: Math.max(head(t('matrix.reference')), Math.min(160, widestText(references, 'base') + padding)),
    title: titleWidth,
    focus: Math.max(36, head(String(year ?? ''))),
    nature: Math.max(head(fieldWord('activity', 'nature')), words(natures.map((code) => codeWord('nature', code)))),
    horizon: Math.max(head(fieldWord('activity', 'horizon')), words(horizons.map((code) => codeWord('horizon', code)))),
    status: Math.max(
      sortedHead(fieldWord('activity', 'status')),
      widestText(
        statuses.map((code) => codeWord('status', code)),
        'base',
      ) +
        statusShape +
        padding,
    ),
    rating: Math.max(
      sortedHead(fieldWord('roundEntry', 'rating')),
      widestText(
        ratings.map((code) => codeWord('rating', code)),
        'base',
      ) +
        statusShape +
        padding,
    ),
    ratingShort: head(fieldWord('roundEntry', 'rating')),
    start: Math.max(head(t('matrix.start')), day + padding),
    end: day + gapToMark + late + padding,
    endShort: Math.max(day, late) + padding,
    nextMilestone: day + gapToMark + milestoneTitle + padding,
    nextMilestoneShort: Math.max(sortedHead(t('matrix.nextMilestone')), day + lateMark + padding),
    lastNote: Math.max(
      sortedHead(t('matrix.lastNote')),
      words([
        formatPartialDay('2016-09'),
        formatAge('2016-07-28', '2016-09-30'),
        formatAge('2016-09-10', '2016-09-30'),
      ]),
    ),
    noteCount: head(t('matrix.noteCount')),
  }
}

/** Where days stand under each other, ending at the same place. Figures under figures are all as wide as a nought. */
export function dayWidth(): number {
  const days = ['2016-09-30', '2016-06-28', '2016-11-30', '2016-08-28', '2016-05-30'].map(formatDay)
  const figures = days.map((day) => day.replaceAll(/\d/g, '0'))
  return widestText(figures, 'base') + 2
}

/** The width of an organisation's column: of its name over it and of the roles in it. */
export function organisationWidth(organisation: Organisation): number {
  const language = currentLanguage()
  const shortRoles = roles.map((code) => codeWord('roleShort', code))
  const head = widestText([organisationAbbreviation(organisation, language)], 'small')
  return Math.max(Math.min(110, head), widestText(shortRoles, 'strong')) + padding
}
