import type { ReportChoice } from '#contract/area/report'
import type { Day } from '#contract/values'
import { directionOf } from '#domain/locale'
import { fileStemFor } from '../file-name.ts'
import { handoverSections } from '../handover/sections.ts'
import type { PageTexts, ReportMetadata, ReportModel, Section } from '../model.ts'
import { monitoringContext } from '../monitoring/context.ts'
import { monitoringSheets } from '../monitoring/sheets.ts'
import { once } from '../once.ts'
import { activitySheet } from './activity-sheet.ts'
import { activitiesByArea } from './activity-tables.ts'
import { withFittedColumns } from './column-widths.ts'
import type { ReportContext } from './context.ts'
import { contextFor } from './context.ts'
import { figuresOf } from './figures.ts'
import { kindKeys } from './given.ts'
import type { Given } from './given.ts'
import { heading } from './heading.ts'
import { matrixColumns, matrixRow } from './matrix-tables.ts'
import { provenanceNotice } from './provenance-notice.ts'
import { recordOf } from './record.ts'
import { progressSections } from './sections.ts'
import { documentSheet, noteSheet, overdueSheet, summarySheet, titleSheet } from './sheets.ts'
import { emptyText } from './summary.ts'
import { titleBlock } from './title-block.ts'

/**
 * The model of a report. Pure: the same facts on the same day give the same model. Its large parts are made when a format asks
 * for them: none needs them all.
 */
export function buildModel(given: Given, choice: ReportChoice, today: Day): ReportModel {
  const { facts } = given
  const context = contextFor(given, choice, today)
  const monitoring = given.monitoring === null ? null : monitoringContext(context, given.monitoring)
  const figures = once(() => figuresOf(context))
  const activities = once(() => activitySheet(context))
  const sections = once(() => {
    const made = {
      progress: () => progressSections(context, figures(), monitoring),
      matrix: () => matrixSections(context),
      handover: () => handoverSections(context, figures(), monitoring),
    }
    return withFittedColumns(made[choice.kind](), choice.language)
  })
  const record = once(() => recordOf(context, figures()))
  const sheets = once(() => {
    const all = [
      summarySheet(context, figures(), monitoring),
      activities(),
      ...(choice.kind === 'matrix' ? [] : [noteSheet(context), overdueSheet(context, figures())]),
      documentSheet(context),
      ...(monitoring === null ? [] : monitoringSheets(monitoring)),
    ]
    const told = all.filter(({ key }) => context.told.hasSheet(key))
    return told.length === 0 ? [titleSheet(context, figures())] : told
  })
  return {
    kind: choice.kind,
    language: choice.language,
    direction: directionOf(choice.language),
    marking: context.marking,
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
    noteCount: context.told.facts.notes.length,
  }
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
  const { facts, choice, t, word, today, marking } = context
  const kind = t(kindKeys[choice.kind])
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

function pageTextsOf({ facts, choice, t, word, marking }: ReportContext): PageTexts {
  const kind = t(kindKeys[choice.kind])
  const [before = '', between = '', after = ''] = t('page.of', { page: '\u0001', pages: '\u0001' }).split('\u0001')
  return {
    running: `${facts.plan.shortTitle} – ${kind}`,
    marking: word('marking', marking),
    pageOf: { before, between, after },
  }
}
