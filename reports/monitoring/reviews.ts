import type { MonitoringFacts } from '#contract/area/report-monitoring'
import { touchesPeriod } from '#domain/days'
import { actionDaysLate, byUrgency } from '#domain/meetings/action-state'
import { dayCell, textCell } from '../cell.ts'
import type { Block, Column, Row } from '../model.ts'
import { heading } from '../progress/heading.ts'
import { titleMark } from '../progress/marks.ts'
import type { MonitoringContext } from './context.ts'
import { ownerText, referenceCell, referenceColumn, tableOf } from './context.ts'

type Decision = MonitoringFacts['decisions'][number]
type ActionPoint = MonitoringFacts['actionPoints'][number]

/** What the meetings of the period decided, and the action points that were open in it. */
export function reviewBlocks(context: MonitoringContext): readonly Block[] {
  const { t, choice, monitoring } = context
  const { fromDay } = choice.period
  const { meetings, decisions } = meetingsOfPeriod(context)
  const met = new Set(meetings.map(({ id }) => id))
  const actions = monitoring.actionPoints.filter(
    ({ completion, meetingId }) =>
      completion === null || completion.day >= fromDay || (meetingId !== null && met.has(meetingId)),
  )
  const title = heading(1, t('review.title'))
  if (decisions.length + actions.length === 0)
    return [title, { kind: 'paragraph', text: t('review.none'), tone: 'quiet' }]
  return [
    title,
    ...(decisions.length === 0 ? [] : [decisionTable(context, decisions)]),
    ...(actions.length === 0 ? [] : [heading(2, t('actions.title')), actionTable(context, actions)]),
  ]
}

/** The meetings of the period, those of them that were held, and what they decided. */
export function meetingsOfPeriod({ choice, monitoring }: MonitoringContext) {
  const { fromDay, toDay } = choice.period
  const meetings = monitoring.meetings.filter(({ day }) => touchesPeriod(day, fromDay, toDay))
  const met = new Set(meetings.map(({ id }) => id))
  const decisions = monitoring.decisions.filter(({ meetingId }) => met.has(meetingId))
  return { meetings, held: meetings.filter(({ state }) => state === 'held'), decisions }
}

/** Decisions with their reasons, the latest meeting first. */
export function decisionTable(context: MonitoringContext, decisions: readonly Decision[]): Block {
  const { t, word, day, monitoring } = context
  const meetings = new Map(monitoring.meetings.map((meeting) => [meeting.id, meeting]))
  const dayOf = ({ meetingId }: Decision): string => meetings.get(meetingId)?.day ?? ''
  const columns: readonly Column[] = [
    { key: 'meeting', heading: t('column.meeting'), kind: 'text', width: 46 },
    referenceColumn(context),
    { key: 'decision', heading: word('entity', 'decision'), kind: 'text', width: 140 },
  ]
  const rows = decisions
    .toSorted((a, b) => (dayOf(a) === dayOf(b) ? a.position - b.position : dayOf(a) < dayOf(b) ? 1 : -1))
    .map((decision): Row => {
      const meeting = meetings.get(decision.meetingId)
      return [
        textCell(meeting === undefined ? '' : day(meeting.day), '', [
          { text: meeting === undefined ? '' : `${meeting.title}${titleMark(meeting.provenance)}`, tone: 'quiet' },
        ]),
        referenceCell(decision.activityId, context),
        textCell(decision.text, titleMark(decision.provenance), [{ text: decision.reason, tone: 'quiet' }]),
      ]
    })
  return tableOf(context, { caption: t('decisions.title'), columns, rows })
}

/** Action points, the most urgent first: what, who, by when, and how each stands. */
export function actionTable(context: MonitoringContext, actions: readonly ActionPoint[]): Block {
  const { t, today } = context
  const columns: readonly Column[] = [
    referenceColumn(context),
    { key: 'what', heading: t('column.what'), kind: 'text', width: 80 },
    { key: 'who', heading: t('column.who'), kind: 'text', width: 36 },
    { key: 'byWhen', heading: t('column.byWhen'), kind: 'day', width: 28 },
    { key: 'state', heading: t('column.state'), kind: 'text', width: 42 },
  ]
  const rows = byUrgency(actions).map((action): Row => {
    const days = actionDaysLate(action, today)
    return [
      referenceCell(action.activityId, context),
      textCell(action.text, titleMark(action.provenance)),
      textCell(ownerText(action.ownerId, action.ownerName, context) || t('actions.noOwner')),
      action.dueDay === null ? textCell(t('actions.noDay')) : dayCell(action.dueDay),
      textCell(stateText(action, context), '', [
        { text: days === 0 ? '' : t('overdue.days', { days }), tone: 'alert' },
        { text: (action.verification ?? action.completion)?.text ?? '', tone: 'quiet' },
      ]),
    ]
  })
  return tableOf(context, { caption: t('actions.title'), columns, rows })
}

function stateText({ completion, verification }: ActionPoint, { t, day }: MonitoringContext): string {
  if (verification !== null) return t('actions.verified', { day: day(verification.day) })
  return completion === null ? t('actions.open') : t('actions.completed', { day: day(completion.day) })
}
