import type { DecisionSheetChoice, MeetingFacts } from '#contract/area/report'
import type { Day } from '#contract/values'
import { directionOf } from '#domain/locale'
import { fileStemFor } from '../file-name.ts'
import type { Block, PageTexts, ReportMetadata, ReportModel, Section, Sheet } from '../model.ts'
import { withFittedColumns } from '../progress/column-widths.ts'
import { heading, numbered } from '../progress/heading.ts'
import type { SheetContext } from './context.ts'
import { sheetContext } from './context.ts'
import { actionTable, agendaTable, decisionTable, tableOr } from './tables.ts'
import { plannedNotice, sheetFacts, sheetTitle } from './title.ts'

/** The model of a meeting's decision sheet. Pure: the same facts on the same day give the same model. */
export function buildDecisionSheet(facts: MeetingFacts, choice: DecisionSheetChoice, today: Day): ReportModel {
  const context = sheetContext(facts, choice, today)
  const actions = actionSheet(context)
  return {
    kind: choice.kind,
    language: choice.language,
    direction: directionOf(choice.language),
    marking: context.marking,
    metadata: metadataOf(context),
    page: pageTextsOf(context),
    sections: withFittedColumns([sheetSection(context)], choice.language),
    sheets: [decisionsSheet(context), actions],
    activitySheet: actions,
    record: { format: 'tandem-decisions/1', choice, madeOn: today, marking: context.marking, facts },
    activityCount: facts.activities.length,
    noteCount: 0,
  }
}

/** What was on the agenda, what was decided, who does what by when, and what was still open; what was said comes last. */
function sheetSection(context: SheetContext): Section {
  const { facts, t } = context
  const earlier = t('actions.earlier')
  const blocks: readonly Block[] = [
    sheetTitle(context),
    ...plannedNotice(context),
    heading(1, t('agenda.title')),
    tableOr(agendaTable(context), t('agenda.none')),
    heading(1, t('decisions.title')),
    tableOr(decisionTable(context), t('decisions.none')),
    heading(1, t('actions.title')),
    tableOr(actionTable(context, t('actions.title'), facts.actionPoints), t('actions.none')),
    heading(1, earlier),
    tableOr(actionTable(context, earlier, facts.earlierActionPoints), t('actions.noneEarlier')),
    ...minuteBlocks(context),
  ]
  const [section] = numbered([{ orientation: 'portrait' as const, blocks }])
  return section ?? { orientation: 'portrait', blocks }
}

function minuteBlocks({ facts, t }: SheetContext): readonly Block[] {
  const spoken = facts.agenda.filter(({ discussion }) => discussion.trim() !== '')
  if (facts.meeting.minutes.trim() === '' && spoken.length === 0) return []
  return [
    heading(1, t('minutes.title')),
    ...paragraphs(facts.meeting.minutes),
    ...spoken.flatMap(({ title, discussion }) => [heading(2, title), ...paragraphs(discussion)]),
  ]
}

function paragraphs(text: string): readonly Block[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line, tone: 'body' }))
}

function decisionsSheet(context: SheetContext): Sheet {
  const preamble = [{ label: context.t('kind.decisions'), text: context.facts.meeting.title }, ...sheetFacts(context)]
  return {
    key: 'decisions',
    name: context.t('decisions.title'),
    preamble: preamble.map(({ label, text }) => ({ label, text: text.replaceAll(/\s*\n\s*/g, '; ') })),
    table: decisionTable(context),
  }
}

/** Those of this meeting, then those that were open. */
function actionSheet(context: SheetContext): Sheet {
  const { facts, t } = context
  const table = actionTable(context, t('actions.title'), [...facts.actionPoints, ...facts.earlierActionPoints])
  return { key: 'actions', name: t('actions.title'), preamble: [], table }
}

function metadataOf({ facts, t, word, today, marking }: SheetContext): ReportMetadata {
  const { meeting, plan, authorName } = facts
  return {
    title: `${meeting.title} – ${t('kind.decisions')}`,
    subject: plan.shortTitle,
    author: authorName ?? '',
    keywords: word('marking', marking),
    madeOn: today,
    fileStem: fileStemFor([
      plan.shortTitle,
      t('kind.decisions'),
      meeting.day,
      ...(marking === 'unclassified' ? [] : [word('marking', marking)]),
    ]),
  }
}

function pageTextsOf({ facts, t, word, marking }: SheetContext): PageTexts {
  const [before = '', between = '', after = ''] = t('page.of', { page: '\u0001', pages: '\u0001' }).split('\u0001')
  return {
    running: `${facts.plan.shortTitle} – ${t('kind.decisions')}`,
    marking: word('marking', marking),
    pageOf: { before, between, after },
  }
}
