import type { MonitoringFacts } from '#contract/area/report-monitoring'
import { assertNever } from '#contract/result'
import { isOverdue, keepingOf } from '#domain/contributions/keeping'
import { dayCell, textCell } from '../cell.ts'
import type { Block, Column, Detail, Row } from '../model.ts'
import { titleMark } from '../progress/marks.ts'
import type { MonitoringContext } from './context.ts'
import { fieldNames, referenceCell, referenceColumn, tableSection } from './context.ts'

type Contribution = MonitoringFacts['contributions'][number]

/** What each organisation promised and delivered, organisation by organisation. */
export function contributionBlocks(context: MonitoringContext): readonly Block[] {
  return contributionTable(context, {
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
export function contributionTable(
  context: MonitoringContext,
  { caption, none, contributions }: Given,
): readonly Block[] {
  const { word, t, abbreviation } = context
  const name = fieldNames('contribution', context)
  const columns: readonly Column[] = [
    { key: 'organisation', heading: word('entity', 'organisation'), kind: 'text', width: 28 },
    referenceColumn(context),
    { key: 'kind', heading: name('kind'), kind: 'text', width: 26 },
    { key: 'promise', heading: name('promise'), kind: 'text', width: 60 },
    { key: 'due', heading: name('dueDay'), kind: 'day', width: 26 },
    { key: 'delivered', heading: t('column.delivered'), kind: 'text', width: 46 },
  ]
  const rows = contributions
    .toSorted((a, b) => (abbreviation(a.organisationId) < abbreviation(b.organisationId) ? -1 : 1))
    .map((contribution) => contributionRow(contribution, context))
  return tableSection(context, 1, { caption, columns, rows, none })
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
