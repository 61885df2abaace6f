import type { ReportChoice, ReportFacts } from '#contract/area/report'
import type { Day } from '#contract/values'
import { directionOf } from '#domain/locale'
import { fileStemFor } from '../file-name.ts'
import type { PageTexts, ReportMetadata, ReportModel, Section } from '../model.ts'
import { once } from '../once.ts'
import { activitySheet } from './activity-sheet.ts'
import { activitiesByArea, progressColumns, progressRow } from './activity-tables.ts'
import { withFittedColumns } from './column-widths.ts'
import type { ReportContext } from './context.ts'
import { contextFor } from './context.ts'
import { documentBlocks } from './documents.ts'
import type { Figures } from './figures.ts'
import { figuresOf } from './figures.ts'
import { heading, numbered } from './heading.ts'
import { highestMarking } from './marking.ts'
import { matrixColumns, matrixRow } from './matrix-tables.ts'
import { noteBlocks } from './notes.ts'
import { overdueBlocks } from './overdue.ts'
import { provenanceNotice } from './provenance-notice.ts'
import { recordOf } from './record.ts'
import { revisedDateBlocks } from './revised-dates.ts'
import { documentSheet, noteSheet, overdueSheet, summarySheet } from './sheets.ts'
import { sourceBlocks } from './sources.ts'
import { emptyText, summaryBlocks } from './summary.ts'
import { titleBlock } from './title-block.ts'

/**
 * The model of a report. Pure: the same facts on the same day give the same model. Its large parts are made when a format asks
 * for them: none needs them all.
 */
export function buildModel(facts: ReportFacts, choice: ReportChoice, today: Day): ReportModel {
  const context = contextFor(facts, choice, today)
  const figures = once(() => figuresOf(context))
  const activities = once(() => activitySheet(context))
  const sections = once(() => {
    const made = choice.kind === 'progress' ? progressSections(context, figures()) : matrixSections(context)
    return withFittedColumns(made, choice.language)
  })
  const record = once(() => recordOf(context, figures()))
  const sheets = once(() => [
    summarySheet(context, figures()),
    activities(),
    ...(choice.kind === 'progress' ? [noteSheet(context), overdueSheet(context, figures())] : []),
    documentSheet(context),
  ])
  return {
    kind: choice.kind,
    language: choice.language,
    direction: directionOf(choice.language),
    marking: highestMarking(facts),
    metadata: metadataOf(context),
    page: pageTextsOf(context),
    get sections() {
      return sections()
    },
    get sheets() {
      return sheets()
    },
    get activitySheet() {
      return activities()
    },
    get record() {
      return record()
    },
    activityCount: facts.activities.length,
    noteCount: facts.notes.length,
  }
}

/** What a reader must know first, then the evidence: upright pages for what is read, wide ones for the tables that need the room. */
function progressSections(context: ReportContext, figures: Figures): readonly Section[] {
  const { t } = context
  const activities =
    figures.activities === 0 && context.facts.areas.length === 0
      ? []
      : activitiesByArea(context, progressColumns(context), progressRow)
  return numbered([
    {
      orientation: 'portrait',
      blocks: [
        titleBlock(context),
        ...provenanceNotice(context),
        { kind: 'contents', title: t('contents.title') },
        ...summaryBlocks(context, figures),
        ...overdueBlocks(context, figures.overdue),
        ...revisedDateBlocks(context),
      ],
    },
    ...(activities.length === 0
      ? []
      : [{ orientation: 'landscape' as const, blocks: [heading(1, t('activities.title')), ...activities] }]),
    {
      orientation: 'portrait',
      blocks: [...noteBlocks(context), ...documentBlocks(context), ...sourceBlocks(context)],
    },
  ])
}

function matrixSections(context: ReportContext): readonly Section[] {
  const tables =
    context.facts.activities.length === 0
      ? [{ kind: 'paragraph' as const, text: emptyText(context), tone: 'body' as const }]
      : activitiesByArea(context, matrixColumns(context), matrixRow).map((block) =>
          block.kind === 'heading' ? heading(1, block.text) : block,
        )
  return [{ orientation: 'landscape', blocks: [titleBlock(context), ...provenanceNotice(context), ...tables] }]
}

function metadataOf(context: ReportContext): ReportMetadata {
  const { facts, choice, t, word, today } = context
  const kind = t(choice.kind === 'progress' ? 'kind.progress' : 'kind.matrix')
  const marking = highestMarking(facts)
  return {
    title: `${facts.plan.title} – ${kind}`,
    subject: facts.plan.shortTitle,
    author: facts.authorName ?? '',
    keywords: word('marking', marking),
    madeOn: today,
    fileStem: fileStemFor([
      facts.plan.shortTitle,
      kind,
      choice.kind === 'progress' ? choice.period.toDay : today,
      ...(marking === 'unclassified' ? [] : [word('marking', marking)]),
    ]),
  }
}

function pageTextsOf({ facts, choice, t, word }: ReportContext): PageTexts {
  const kind = t(choice.kind === 'progress' ? 'kind.progress' : 'kind.matrix')
  const [before = '', between = '', after = ''] = t('page.of', { page: '\u0001', pages: '\u0001' }).split('\u0001')
  return {
    running: `${facts.plan.shortTitle} – ${kind}`,
    marking: word('marking', highestMarking(facts)),
    pageOf: { before, between, after },
  }
}
