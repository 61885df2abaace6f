import type { ReportSection } from '#contract/area/report'
import type { Block, Section } from '../model.ts'
import type { MonitoringContext } from '../monitoring/context.ts'
import { contributionBlocks } from '../monitoring/contributions.ts'
import { evidenceBlocks } from '../monitoring/evidence.ts'
import { fundingBlocks } from '../monitoring/funding.ts'
import { indicatorBlocks } from '../monitoring/indicators.ts'
import { milestoneBlocks } from '../monitoring/milestones.ts'
import { ratingBlocks } from '../monitoring/ratings.ts'
import { reviewBlocks } from '../monitoring/reviews.ts'
import { riskBlocks } from '../monitoring/risks.ts'
import { slippageBlocks } from '../monitoring/slippage.ts'
import { activitiesByArea, progressColumns, progressRow } from './activity-tables.ts'
import type { ReportContext } from './context.ts'
import { documentBlocks } from './documents.ts'
import type { Figures } from './figures.ts'
import { heading, numbered } from './heading.ts'
import { noteBlocks } from './notes.ts'
import { overdueBlocks } from './overdue.ts'
import { provenanceNotice } from './provenance-notice.ts'
import { revisedDateBlocks } from './revised-dates.ts'
import { sourceBlocks } from './sources.ts'
import { summaryBlocks } from './summary.ts'
import { titleBlock } from './title-block.ts'

type Part = readonly [ReportSection, () => readonly Block[]]

/** What a reader must know first, then the evidence: upright pages for what is read, wide ones for the tables that need the room. */
export function progressSections(
  context: ReportContext,
  figures: Figures,
  monitoring: MonitoringContext | null,
): readonly Section[] {
  const { t } = context
  const wanted = (parts: readonly Part[]): readonly Block[] =>
    parts.filter(([section]) => context.told.isTold(section)).flatMap(([, blocks]) => blocks())
  const read = wanted([
    ['summary', () => summaryBlocks(context, figures)],
    ...of(monitoring, 'ratings', ratingBlocks),
    ['overdue', () => overdueBlocks(context, figures.overdue)],
    ...of(monitoring, 'decisions', reviewBlocks),
  ])
  const looked = wanted([
    ...of(monitoring, 'milestones', milestoneBlocks),
    ['slippage', () => [...revisedDateBlocks(context), ...(monitoring === null ? [] : slippageBlocks(monitoring))]],
    ...of(monitoring, 'indicators', indicatorBlocks),
    ...of(monitoring, 'risks', riskBlocks),
    ...of(monitoring, 'funding', fundingBlocks),
    ...of(monitoring, 'contributions', contributionBlocks),
    ['activities', () => activityBlocks(context, figures)],
  ])
  const evidence = wanted([
    ['notes', () => noteBlocks(context)],
    ...of(monitoring, 'evidence', evidenceBlocks),
    ['documents', () => documentBlocks(context)],
    ['sources', () => sourceBlocks(context)],
  ])
  const opening: readonly Block[] = [
    titleBlock(context),
    ...provenanceNotice(context),
    { kind: 'contents', title: t('contents.title') },
  ]
  return numbered([
    { orientation: 'portrait', blocks: [...opening, ...read] },
    ...(looked.length === 0 ? [] : [{ orientation: 'landscape' as const, blocks: looked }]),
    ...(evidence.length === 0 ? [] : [{ orientation: 'portrait' as const, blocks: evidence }]),
  ])
}

function of(
  monitoring: MonitoringContext | null,
  section: ReportSection,
  blocks: (context: MonitoringContext) => readonly Block[],
): readonly Part[] {
  return monitoring === null ? [] : [[section, () => blocks(monitoring)]]
}

function activityBlocks(context: ReportContext, figures: Figures): readonly Block[] {
  if (figures.activities === 0 && context.facts.areas.length === 0) return []
  const tables = activitiesByArea(context, progressColumns(context), progressRow)
  return tables.length === 0 ? [] : [heading(1, context.t('activities.title')), ...tables]
}
