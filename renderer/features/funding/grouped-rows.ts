import type { FundingFigures, FundingSummary } from '#contract/area/resources'
import type { Id } from '#contract/values'
import { compareText, formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { FundingLine } from './funding-line.ts'
import type { FundingGrouping } from './funding-view.ts'
import type { LinesScope } from './lines-scope.ts'

/** A row of the table of money: its name, its figures, and the lines they are made of. */
export type FundingRow = {
  readonly key: string
  /** The code of an activity, before its title. */
  readonly reference: string | null
  readonly name: string
  readonly figures: FundingFigures
  readonly scope: LinesScope
}

type Activity = { readonly reference: string; readonly title: string }

/** How records are called. */
export type RowNames = {
  readonly activity: (activityId: Id) => Activity | null
  readonly organisation: (organisationId: Id) => string
}

/** The rows of the table, grouped as chosen. */
export function groupedRows(
  summary: FundingSummary,
  grouping: FundingGrouping,
  names: RowNames,
): readonly FundingRow[] {
  switch (grouping) {
    case 'activity':
      return activityRows(summary, names)
    case 'donor':
      return donorRows(summary, names)
    case 'organisation':
      return leadRows(summary, names)
    case 'year':
      return summary.years.map((figures) =>
        plainRow({ key: String(figures.year), name: String(figures.year), figures }, linesOfYear(figures.year)),
      )
  }
}

function linesOfYear(year: number): Lines {
  return { matches: (line) => line.year === year, start: { year } }
}

function donorRow(figures: FundingSummary['donors'][number], names: RowNames): FundingRow {
  const { donorId } = figures
  const start = { donorId, kind: 'pledged' } as const
  const matches = (line: FundingLine): boolean => line.donorId === donorId
  return plainRow({ key: donorId, name: names.organisation(donorId), figures }, { matches, start })
}

/** In the order of their references; the plan as a whole last. */
function activityRows({ activities, unassigned }: FundingSummary, names: RowNames): readonly FundingRow[] {
  const rows = activities
    .map((figures) => activityRow(figures.activityId, figures, names))
    .toSorted((first, second) => compareText(first.reference ?? '', second.reference ?? ''))
  return isNothing(unassigned) ? rows : [...rows, wholePlanRow(unassigned)]
}

/** The row of one activity. */
export function activityRow(activityId: Id, figures: FundingFigures, names: RowNames): FundingRow {
  const activity = names.activity(activityId)
  const name = activity?.title ?? t('funding.unknownActivity')
  const title = activity === null ? name : `${activity.reference} · ${name}`
  const scope = { title, matches: (line: FundingLine) => line.activityId === activityId, activityId }
  return { key: activityId, reference: activity?.reference ?? null, name, figures, scope }
}

function wholePlanRow(figures: FundingFigures): FundingRow {
  const title = t('funding.wholePlan')
  const scope = { title, matches: (line: FundingLine) => line.activityId === null, activityId: null }
  return { key: 'plan', reference: null, name: title, figures, scope }
}

function donorRows({ donors }: FundingSummary, names: RowNames): readonly FundingRow[] {
  return donors
    .map((figures) => donorRow(figures, names))
    .toSorted((first, second) => (second.figures.available ?? 0) - (first.figures.available ?? 0))
}

function leadRows({ leads, activities, unassigned }: FundingSummary, names: RowNames): readonly FundingRow[] {
  const leadsOf = new Map(activities.map(({ activityId, leadIds }) => [activityId, leadIds.join(' ')]))
  const rows = leads
    .map((figures) => {
      const key = figures.leadIds.join(' ')
      const name =
        figures.leadIds.length === 0 ? t('funding.noLead') : formatList(figures.leadIds.map(names.organisation))
      const matches = ({ activityId }: FundingLine): boolean => activityId !== null && leadsOf.get(activityId) === key
      return plainRow({ key: key === '' ? 'none' : key, name, figures }, { matches })
    })
    .toSorted((first, second) => (second.figures.required ?? 0) - (first.figures.required ?? 0))
  return isNothing(unassigned) ? rows : [...rows, wholePlanRow(unassigned)]
}

/** A row that is named by one text, over lines of several activities. */
function plainRow({ key, name, figures }: Pick<FundingRow, 'key' | 'name' | 'figures'>, lines: Lines): FundingRow {
  return { key, reference: null, name, figures, scope: { title: name, ...lines } }
}

type Lines = Pick<LinesScope, 'matches' | 'start'>

function isNothing({ required, available, expenditure }: FundingFigures): boolean {
  return required === 0 && available === 0 && expenditure === 0
}
