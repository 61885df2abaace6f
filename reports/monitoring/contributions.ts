import type { MonitoringFacts } from '#contract/area/report-monitoring'
import { assertNever } from '#contract/result'
import { isOverdue, keepingOf } from '#domain/contributions/keeping'
import { dayCell, textCell } from '../cell.ts'
import type { Block, Column, Detail, Row, Table } from '../model.ts'
import { titleMark } from '../progress/marks.ts'
import type { MonitoringContext } from './context.ts'
import { fieldNames, referenceCell, referenceColumn, tableOf, tableSection } from './context.ts'

type Contribution = MonitoringFacts['contributions'][number]

/** What each organisation promised and delivered, organisation by organisation. */
export function contributionBlocks(context: MonitoringContext): readonly Block[] {
  return contributionSection(context, {
    caption: context.t('contributions.title'),
    none: context.t('contributions.none'),
    contributions: context.monitoring.contributions,
  })
}

type Given = {
  readonly caption: string
  readonly none: string
  readonly contributions: readonly Contribution[]
}

/** A section with a table of contributions, by organisation. */
export function contributionSection(
  context: MonitoringContext,
  { caption, none, contributions }: Given,
): readonly Block[] {
  const table = contributionTable(context, contributions)
  return tableSection(context, 1, { ...withoutEmptyDays(table), caption, none })
}

/** Contributions by organisation. */
export function contributionTable(context: MonitoringContext, contributions: readonly Contribution[]): Table {
  const { word, t, abbreviation } = context
  const name = fieldNames('contribution', context)
  const columns: readonly Column[] = [
    { key: 'organisation', heading: word('entity', 'organisation'), kind: 'text', width: 28 },
    referenceColumn(context),
    { key: 'kind', heading: name('kind'), kind: 'text', width: 26 },
    { key: 'promise', heading: name('promise'), kind: 'text', width: 60 },
    { key: 'due', heading: name('dueDay'), kind: 'day', width: 24 },
    { key: 'delivered', heading: t('column.delivered'), kind: 'text', width: 42 },
  ]
  const rows = contributions
    .toSorted((a, b) => (abbreviation(a.organisationId) < abbreviation(b.organisationId) ? -1 : 1))
    .map((contribution) => contributionRow(contribution, context))
  return tableOf(context, { caption: t('contributions.title'), columns, rows })
}

/** A column of days that none of the rows has tells nothing, and takes the room of one that does. */
function withoutEmptyDays({ columns, rows }: Table): Pick<Table, 'columns' | 'rows'> {
  const isTold = columns.map(
    ({ kind }, index) => kind !== 'day' || rows.some((row) => row[index]?.kind === 'day' && row[index].day !== null),
  )
  return {
    columns: columns.filter((_, index) => isTold[index]),
    rows: rows.map((row) => row.filter((_, index) => isTold[index])),
  }
}

function contributionRow(contribution: Contribution, context: MonitoringContext): Row {
  const { t, word, day } = context
  const { delivery, dueDay } = contribution
  const state =
    delivery === null ? t('contributions.open') : `${word('deliveryState', delivery.state)}, ${day(delivery.day)}`
  return [
    textCell(context.abbreviation(contribution.organisationId)),
    referenceCell(contribution.activityId, context),
    textCell(word('contributionKind', contribution.kind)),
    textCell(contribution.promise, titleMark(contribution.provenance)),
    dayCell(dueDay),
    textCell(state, '', [latenessOf(contribution, context), { text: delivery?.text ?? '', tone: 'quiet' }]),
  ]
}

/** By how much a promise is late, or was when it was kept; empty when it is not. */
function latenessOf(contribution: Contribution, { t, today }: MonitoringContext): Detail {
  const keeping = keepingOf(contribution, today)
  switch (keeping.kind) {
    case 'open':
    case 'partly':
      return { text: isOverdue(keeping) ? t('overdue.days', { days: keeping.overdueDays }) : '', tone: 'alert' }
    case 'delivered':
      return {
        text: keeping.lateDays === 0 ? '' : t('contributions.late', { days: keeping.lateDays }),
        tone: 'quiet',
      }
    case 'withdrawn':
      return { text: '', tone: 'quiet' }
    default:
      return assertNever(keeping)
  }
}
