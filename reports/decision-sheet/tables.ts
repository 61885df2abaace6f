import type { MeetingFacts } from '#contract/area/report'
import { actionDaysLate, byUrgency } from '#domain/meetings/action-state'
import { dayCell, textCell } from '../cell.ts'
import type { Block, Column, Detail, Row, Table } from '../model.ts'
import { legendFor, valueMark } from '../progress/marks.ts'
import type { SheetContext } from './context.ts'

type ActionPoint = MeetingFacts['actionPoints'][number]

/** The items of the agenda, and why each is on it. */
export function agendaTable(context: SheetContext): Table {
  const { facts, t, word, referenceOf } = context
  const rows = facts.agenda.map((item, index) => [
    textCell(String(index + 1)),
    textCell(item.title, valueMark(item.provenance, 'title')),
    textCell(referenceOf(item.activityId)),
    textCell(item.kind === 'other' ? '' : word('agendaKind', item.kind)),
  ])
  return tableOf(context, t('agenda.title'), rows, [
    { key: 'number', heading: t('column.number'), kind: 'text', width: 14 },
    { key: 'item', heading: t('column.item'), kind: 'text', width: 108 },
    { key: 'activity', heading: word('entity', 'activity'), kind: 'text', width: 26 },
    { key: 'kind', heading: t('column.onAgendaAs'), kind: 'text', width: 44 },
  ])
}

/** What was decided, each with its reason under it and what it is about. */
export function decisionTable(context: SheetContext): Table {
  const { facts, t, word } = context
  const titles = new Map(facts.agenda.map(({ id, title }, index) => [id, `${index + 1}. ${title}`]))
  const rows = facts.decisions.map((decision, index) => [
    textCell(String(index + 1)),
    textCell(decision.text, valueMark(decision.provenance, 'text'), [{ text: decision.reason, tone: 'quiet' }]),
    textCell(context.referenceOf(decision.activityId), '', [
      { text: titles.get(decision.agendaItemId ?? '') ?? '', tone: 'quiet' },
    ]),
  ])
  return tableOf(context, t('decisions.title'), rows, [
    { key: 'number', heading: t('column.number'), kind: 'text', width: 14 },
    { key: 'decision', heading: word('entity', 'decision'), kind: 'text', width: 118 },
    { key: 'item', heading: t('column.item'), kind: 'text', width: 60 },
  ])
}

/** What is to be done, by whom, by when, and whether it was. */
export function actionTable(context: SheetContext, caption: string, points: readonly ActionPoint[]): Table {
  const { t, word, referenceOf } = context
  const rows = byUrgency(points).map((point, index): Row => [
    textCell(String(index + 1)),
    textCell(point.text, valueMark(point.provenance, 'text')),
    textCell(referenceOf(point.activityId)),
    textCell(
      point.ownerId === null ? (point.ownerName ?? t('actions.noOwner')) : context.abbreviation(point.ownerId),
      '',
      [{ text: point.ownerId === null ? '' : (point.ownerName ?? ''), tone: 'quiet' }],
    ),
    point.dueDay === null ? textCell(t('actions.noDay')) : dayCell(point.dueDay, valueMark(point.provenance, 'dueDay')),
    textCell(stateText(point, context), '', stateDetails(point, context)),
  ])
  return tableOf(context, caption, rows, [
    { key: 'number', heading: t('column.number'), kind: 'text', width: 14 },
    { key: 'what', heading: t('column.what'), kind: 'text', width: 74 },
    { key: 'activity', heading: word('entity', 'activity'), kind: 'text', width: 22 },
    { key: 'who', heading: t('column.who'), kind: 'text', width: 30 },
    { key: 'byWhen', heading: t('column.byWhen'), kind: 'day', width: 26 },
    { key: 'state', heading: t('column.state'), kind: 'text', width: 30 },
  ])
}

/** A table, or a sentence where there is nothing to put into it. */
export function tableOr(table: Table, none: string): Block {
  return table.rows.length === 0 ? { kind: 'paragraph', text: none, tone: 'quiet' } : table
}

function stateText({ completion, verification }: ActionPoint, { t, day }: SheetContext): string {
  if (verification !== null) return t('actions.verified', { day: day(verification.day) })
  return completion === null ? t('actions.open') : t('actions.completed', { day: day(completion.day) })
}

function stateDetails(point: ActionPoint, { t, today }: SheetContext): readonly Detail[] {
  const days = actionDaysLate(point, today)
  return [
    { text: days === 0 ? '' : t('overdue.days', { days }), tone: 'alert' },
    { text: (point.verification ?? point.completion)?.text ?? '', tone: 'quiet' },
  ]
}

function tableOf(context: SheetContext, caption: string, rows: readonly Row[], columns: readonly Column[]): Table {
  return { kind: 'table', caption, columns, rows, totalRow: null, legend: legendFor(rows, context) }
}
