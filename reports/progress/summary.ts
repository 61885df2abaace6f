import type { Status } from '#contract/vocabulary'
import { fieldWordFor } from '#domain/words'
import { numberCell, textCell } from '../cell.ts'
import type { Block, Figure, Row, Table } from '../model.ts'
import type { MonitoringContext } from '../monitoring/context.ts'
import type { ReportContext } from './context.ts'
import type { Figures } from './figures.ts'
import { essenceBlocks } from './essence.ts'
import { heading } from './heading.ts'

/** The essence of the report on its first page: a few figures, and what they come to in sentences. */
export function summaryBlocks(
  context: ReportContext,
  figures: Figures,
  monitoring: MonitoringContext | null,
): readonly Block[] {
  const blocks: readonly Block[] = [
    heading(1, context.t('summary.title')),
    { kind: 'figures', figures: keyFigures(context, figures) },
  ]
  if (figures.activities === 0) return [...blocks, { kind: 'paragraph', text: emptyText(context), tone: 'body' }]
  return [...blocks, ...essenceBlocks(context, figures, monitoring)]
}

/** Status by area as a chart with its table. */
export function statusBlocks(context: ReportContext, figures: Figures): readonly Block[] {
  const { t } = context
  if (figures.activities === 0) return []
  return [
    heading(2, t('summary.statusByArea')),
    {
      kind: 'chart',
      title: t('summary.statusByArea'),
      description: t('chart.description'),
      series: figures.statuses.map((status) => ({ status, label: context.word('status', status) })),
      categories: figures.areas.map(({ name, counts }) => ({ label: name, values: counts })),
    },
    statusTable(context, figures),
  ]
}

/** How many activities of each area have each status, with totals. */
export function statusTable({ t, word, language }: ReportContext, figures: Figures): Table {
  const numbers = (counts: readonly number[]): Row => [...counts, sum(counts)].map((count) => numberCell(count))
  const totals = figures.statuses.map((_, index) => sum(figures.areas.map(({ counts }) => counts[index] ?? 0)))
  const statusColumn = (status: Status) =>
    ({ key: status, heading: word('status', status), kind: 'number', width: 14 }) as const
  return {
    kind: 'table',
    caption: t('summary.statusByArea'),
    columns: [
      { key: 'area', heading: fieldWordFor(language, 'activity', 'areaId'), kind: 'text', width: 44 },
      ...figures.statuses.map(statusColumn),
      { key: 'total', heading: t('column.total'), kind: 'number', width: 12 },
    ],
    rows: figures.areas.map(({ name, counts }) => [textCell(name), ...numbers(counts)]),
    totalRow: [textCell(t('column.total')), ...numbers(totals)],
    legend: '',
  }
}

function keyFigures({ t, choice }: ReportContext, figures: Figures): readonly Figure[] {
  const { focusYear } = figures
  // Of a report on the year in focus alone, all activities are in it.
  const focus: readonly Figure[] =
    focusYear === null || choice.focusYear !== null
      ? []
      : [{ label: t('figure.focus', { year: String(focusYear) }), value: figures.inFocus, tone: 'plain' }]
  return [
    { label: t('figure.activities'), value: figures.activities, tone: 'plain' },
    ...focus,
    { label: t('figure.completed'), value: figures.completed, tone: 'plain' },
    { label: t('figure.overdue'), value: figures.overdue.length, tone: figures.overdue.length > 0 ? 'alert' : 'plain' },
    { label: t('figure.notes'), value: figures.notes, tone: 'plain' },
  ]
}

/** Why there is nothing to count. */
export function emptyText({ t, choice }: ReportContext): string {
  const { focusYear } = choice
  return focusYear === null ? t('activities.emptyPlan') : t('activities.emptyFocus', { year: String(focusYear) })
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
