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
import { sourceBlocks } from './sources.ts'
import { statusBlocks, summaryBlocks } from './summary.ts'
import { titleBlock } from './title-block.ts'

type Part = readonly [ReportSection, () => readonly Block[]]

/** What a reader must know first, then the evidence; upright pages all through, for each turn of the paper leaves half a page empty. */
export function progressSections(
  context: ReportContext,
  figures: Figures,
  monitoring: MonitoringContext | null,
): readonly Section[] {
  const { t } = context
  const parts: readonly Part[] = [
    ...of(monitoring, 'ratings', ratingBlocks),
    ['overdue', () => overdueBlocks(context, figures.overdue)],
    ...of(monitoring, 'decisions', reviewBlocks),
    ...of(monitoring, 'milestones', milestoneBlocks),
    ...of(monitoring, 'slippage', slippageBlocks),
    ...of(monitoring, 'indicators', indicatorBlocks),
    ...of(monitoring, 'risks', riskBlocks),
    ...of(monitoring, 'funding', fundingBlocks),
    ...of(monitoring, 'contributions', contributionBlocks),
    ['activities', () => activityBlocks(context, figures)],
    ['notes', () => noteBlocks(context)],
    ...of(monitoring, 'evidence', evidenceBlocks),
    ['documents', () => documentBlocks(context)],
    ['sources', () => sourceBlocks(context)],
  ]
  const isSummed = context.told.isTold('summary')
  const opening: readonly Block[] = [
    titleBlock(context),
    ...(isSummed ? summaryBlocks(context, figures, monitoring) : []),
    ...provenanceNotice(context),
    { kind: 'contents', title: t('contents.title') },
    ...(isSummed ? statusBlocks(context, figures) : []),
  ]
  const told = parts.filter(([section]) => context.told.isTold(section)).flatMap(([, blocks]) => blocks())
  return numbered([{ orientation: 'portrait', blocks: [...opening, ...told] }])
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
