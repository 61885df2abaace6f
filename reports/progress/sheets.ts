import type { EntityName, FieldName } from '#contract/entity/table'
import { effectiveEnd } from '#domain/activity-dates'
import { fieldWordFor } from '#domain/words'
import { dayCell, numberCell, textCell } from '../cell.ts'
import type { Column, LabelledText, Row, Sheet } from '../model.ts'
import type { MonitoringContext } from '../monitoring/context.ts'
import { oneLine } from './activity-sheet.ts'
import type { ReportContext } from './context.ts'
import { datesOf } from './context.ts'
import { essencePoints } from './essence.ts'
import type { Figures } from './figures.ts'
import { kindKeys } from './given.ts'
import { leadsText } from './roles.ts'
import { statusTable } from './summary.ts'
import { titleFacts } from './title-block.ts'

/** What the report is, its essence and its counts. */
export function summarySheet(context: ReportContext, figures: Figures, monitoring: MonitoringContext | null): Sheet {
  const { t, facts } = context
  const counts: readonly LabelledText[] = [
    { label: t('figure.overdue'), text: String(figures.overdue.length) },
    { label: t('figure.notes'), text: String(figures.notes) },
  ]
  const kind = t(kindKeys[context.choice.kind])
  const essence = context.choice.kind === 'matrix' ? [] : essencePoints(context, figures, monitoring)
  const preamble = [{ label: kind, text: facts.plan.title }, ...titleFacts(context), ...counts]
  return {
    key: 'summary',
    name: t('sheet.summary'),
    preamble: [...preamble.map(({ label, text }) => ({ label, text: oneLine(text) })), ...essence.flatMap(lineByLine)],
    table: statusTable(context, figures),
  }
}

/** Each sentence on a line of its own, the first beside its word. */
function lineByLine({ label, text }: LabelledText): readonly LabelledText[] {
  return text.split('\n').map((line, index) => ({ label: index === 0 ? label : '', text: line }))
}

/** What the report is, and nothing else: a workbook needs a sheet, even where every other is left out. */
export function titleSheet(context: ReportContext, figures: Figures): Sheet {
  const { t, choice, facts } = context
  const sheet = summarySheet(context, figures, null)
  const kind = t(kindKeys[choice.kind])
  const preamble = [{ label: kind, text: facts.plan.title }, ...titleFacts(context)]
  return {
    ...sheet,
    name: kind,
    preamble: preamble.map(({ label, text }) => ({ label, text: oneLine(text) })),
    table: { ...sheet.table, rows: [], totalRow: null },
  }
}

/** The notes of the period, newest first. */
export function noteSheet(context: ReportContext): Sheet {
  const { facts, t, word } = context
  const rows = facts.notes.map((note) => [
    dayCell(note.day),
    textCell(note.activityReference ?? ''),
    textCell(note.activityTitle ?? ''),
    textCell(word('noteKind', note.kind)),
    textCell(note.authorName ?? ''),
    textCell(note.text),
    ...groundCells(note, context),
  ])
  const name = namesOf('note', context)
  return sheetOf('notes', t('sheet.notes'), rows, [
    { key: 'day', heading: name('day'), kind: 'day', width: 13 },
    { key: 'reference', heading: context.activityField('reference'), kind: 'text', width: 10 },
    { key: 'activity', heading: word('entity', 'activity'), kind: 'text', width: 44 },
    { key: 'kind', heading: name('kind'), kind: 'text', width: 16 },
    { key: 'author', heading: name('authorId'), kind: 'text', width: 22 },
    { key: 'text', heading: name('text'), kind: 'text', width: 80 },
    ...groundColumns(context),
  ])
}

/** What is late, longest first. */
export function overdueSheet(context: ReportContext, { overdue }: Figures): Sheet {
  const { facts, t, word, activityField } = context
  const areas = new Map(facts.areas.map((area) => [area.id, area.name]))
  const rows = overdue.map(({ activity, days }) => [
    textCell(activity.reference),
    textCell(activity.title),
    textCell(areas.get(activity.areaId) ?? ''),
    textCell(oneLine(leadsText(activity, context))),
    textCell(word('status', activity.status.status)),
    dayCell(effectiveEnd(datesOf(activity))),
    numberCell(days),
    textCell(activity.revisedEnd === null ? '' : word('dateReason', activity.revisedEnd.reason)),
    textCell(activity.revisedEnd?.explanation ?? ''),
  ])
  return sheetOf('overdue', t('sheet.overdue'), rows, [
    { key: 'reference', heading: activityField('reference'), kind: 'text', width: 10 },
    { key: 'title', heading: activityField('title'), kind: 'text', width: 60 },
    { key: 'area', heading: activityField('areaId'), kind: 'text', width: 30 },
    { key: 'leads', heading: t('column.leads'), kind: 'text', width: 20 },
    { key: 'status', heading: activityField('status'), kind: 'text', width: 14 },
    { key: 'due', heading: t('column.due'), kind: 'day', width: 13 },
    { key: 'days', heading: t('column.daysOverdue'), kind: 'number', width: 12 },
    { key: 'reason', heading: t('column.reason'), kind: 'text', width: 24 },
    { key: 'explanation', heading: t('column.revisedEndReason'), kind: 'text', width: 44 },
  ])
}

/** The guiding documents. */
export function documentSheet(context: ReportContext): Sheet {
  const { facts, t, word } = context
  const rows = facts.documents.map((document) => [
    textCell(document.title),
    textCell(word('documentKind', document.kind)),
    textCell(word('documentStatus', document.status)),
    dayCell(document.day),
    textCell(document.signatories),
    textCell(document.remark),
    ...groundCells(document, context),
  ])
  const name = namesOf('document', context)
  return sheetOf('documents', t('sheet.documents'), rows, [
    { key: 'title', heading: name('title'), kind: 'text', width: 60 },
    { key: 'kind', heading: name('kind'), kind: 'text', width: 22 },
    { key: 'status', heading: name('status'), kind: 'text', width: 14 },
    { key: 'day', heading: name('day'), kind: 'day', width: 13 },
    { key: 'signatories', heading: name('signatories'), kind: 'text', width: 36 },
    { key: 'remark', heading: name('remark'), kind: 'text', width: 44 },
    ...groundColumns(context),
  ])
}

type Founded = Pick<ReportContext['facts']['documents'][number], 'marking' | 'provenance'>

function groundCells({ marking, provenance }: Founded, { word }: ReportContext): Row {
  return [
    textCell(word('marking', marking)),
    textCell(word('provenance', provenance?.kind ?? 'entered')),
    textCell(provenance?.source ?? ''),
  ]
}

function groundColumns({ activityField, t }: ReportContext): readonly Column[] {
  return [
    { key: 'marking', heading: activityField('marking'), kind: 'text', width: 16 },
    { key: 'provenance', heading: activityField('provenance'), kind: 'text', width: 18 },
    { key: 'source', heading: t('column.source'), kind: 'text', width: 64 },
  ]
}

function namesOf<Entity extends EntityName>(entity: Entity, { language }: ReportContext) {
  return (field: FieldName<Entity>): string => fieldWordFor(language, entity, field)
}

function sheetOf(key: Sheet['key'], name: string, rows: readonly Row[], columns: readonly Column[]): Sheet {
  return { key, name, preamble: [], table: { kind: 'table', caption: name, columns, rows, totalRow: null, legend: '' } }
}
