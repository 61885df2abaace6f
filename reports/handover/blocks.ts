import { isUnkept, keepingOf } from '#domain/contributions/keeping'
import { periodName } from '#domain/periods/period-name'
import { isSettled } from '#domain/status'
import { dayCell, textCell } from '../cell.ts'
import type { Block, Column, Row } from '../model.ts'
import type { MonitoringContext } from '../monitoring/context.ts'
import { fieldNames, referenceCell, referenceColumn, tableOf, tableSection } from '../monitoring/context.ts'
import { contributionSection } from '../monitoring/contributions.ts'
import { milestoneSection } from '../monitoring/milestones.ts'
import { actionTable, decisionTable } from '../monitoring/reviews.ts'
import { heading } from '../progress/heading.ts'
import { titleMark } from '../progress/marks.ts'

/** What is open, the most urgent first, each with what is the matter; then the action points. */
export function openBlocks(context: MonitoringContext): readonly Block[] {
  const { t, language, monitoring } = context
  const columns: readonly Column[] = [
    { key: 'matter', heading: t('column.matter'), kind: 'text', width: 56 },
    referenceColumn(context),
    { key: 'subject', heading: t('column.what'), kind: 'text', width: 100 },
    { key: 'day', heading: t('column.due'), kind: 'day', width: 30 },
  ]
  // A round is known by its period, which each language names for itself.
  const rounds = new Map(monitoring.periods.map((period) => [period.id, periodName(period, language)]))
  const rows = monitoring.attention.map((line): Row => [
    textCell(t(`attention.${line.kind}`, { count: Math.abs(line.count) })),
    referenceCell(line.activityId, context),
    textCell(rounds.get(line.recordId) ?? line.title, context.markOf(line.recordId)),
    dayCell(line.day),
  ])
  const open = monitoring.actionPoints.filter(({ completion }) => completion === null)
  return [
    ...tableSection(context, 1, { caption: t('handover.open'), columns, rows, none: t('handover.noneOpen') }),
    ...(open.length === 0 ? [] : [heading(2, t('actions.title')), actionTable(context, open)]),
  ]
}

/** What was promised and is not, or only partly, delivered. */
export function promiseBlocks(context: MonitoringContext): readonly Block[] {
  const { t, today, monitoring } = context
  return contributionSection(context, {
    caption: t('handover.promises'),
    none: t('handover.nonePromised'),
    contributions: monitoring.contributions.filter((contribution) => isUnkept(keepingOf(contribution, today))),
  })
}

/** Every decision with its reason, the latest first. */
export function decisionBlocks(context: MonitoringContext): readonly Block[] {
  const { t, monitoring } = context
  const title = heading(1, t('handover.decisions'))
  if (monitoring.decisions.length === 0)
    return [title, { kind: 'paragraph', text: t('handover.noneDecided'), tone: 'quiet' }]
  return [title, decisionTable(context, monitoring.decisions)]
}

/** The milestones that are still to be reached, of activities that are not settled, by their day. */
export function dueBlocks(context: MonitoringContext): readonly Block[] {
  const { t, monitoring, activityOf } = context
  const milestones = monitoring.milestones.filter(({ actualDay, activityId }) => {
    const activity = activityOf(activityId)
    return actualDay === null && activity !== null && !isSettled(activity.status.status)
  })
  return milestoneSection(context, { caption: t('handover.due'), none: t('handover.noneDue'), milestones })
}

/** Whom to turn to, function by function; somebody with several stands under each. */
export function contactBlocks(context: MonitoringContext): readonly Block[] {
  const { t, word, monitoring, abbreviation } = context
  const name = fieldNames('contact', context)
  const title = heading(1, t('handover.contacts'))
  if (monitoring.contacts.length === 0)
    return [title, { kind: 'paragraph', text: t('handover.noContacts'), tone: 'quiet' }]
  const columns: readonly Column[] = [
    { key: 'function', heading: name('functions'), kind: 'text', width: 44 },
    { key: 'name', heading: name('name'), kind: 'text', width: 50 },
    { key: 'organisation', heading: word('entity', 'organisation'), kind: 'text', width: 30 },
    { key: 'post', heading: name('post'), kind: 'text', width: 36 },
    { key: 'reach', heading: t('column.reach'), kind: 'text', width: 40 },
  ]
  const rows = monitoring.contacts
    .flatMap((contact) => {
      const functions = contact.functions.length === 0 ? [''] : contact.functions.map((each) => word('function', each))
      return functions.map((text) => ({ text, contact }))
    })
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ text, contact }): Row => [
      textCell(text),
      textCell(contact.name, titleMark(contact.provenance), [{ text: contact.remark, tone: 'quiet' }]),
      textCell(abbreviation(contact.organisationId)),
      textCell(contact.post ?? ''),
      textCell([contact.email ?? '', contact.phone ?? ''].filter((each) => each !== '').join('\n')),
    ])
  return [title, tableOf(context, { caption: t('handover.contacts'), columns, rows })]
}
