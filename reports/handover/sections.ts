import type { Block, Section } from '../model.ts'
import type { MonitoringContext } from '../monitoring/context.ts'
import { fundingBlocks } from '../monitoring/funding.ts'
import { ratingBlocks } from '../monitoring/ratings.ts'
import { riskBlocks } from '../monitoring/risks.ts'
import type { ReportContext } from '../progress/context.ts'
import { documentBlocks } from '../progress/documents.ts'
import { essenceBlocks } from '../progress/essence.ts'
import type { Figures } from '../progress/figures.ts'
import { numbered } from '../progress/heading.ts'
import { provenanceNotice } from '../progress/provenance-notice.ts'
import { titleBlock } from '../progress/title-block.ts'
import { contactBlocks, decisionBlocks, dueBlocks, openBlocks, promiseBlocks } from './blocks.ts'

/** What a successor needs on the first day: what is open, promised, decided and due, whom to turn to, and how things stand. */
export function handoverSections(
  context: ReportContext,
  figures: Figures,
  monitoring: MonitoringContext | null,
): readonly Section[] {
  const { t, day, today } = context
  if (monitoring === null) throw new Error('a handover dossier is made from what close monitoring knows')
  const blocks: readonly Block[] = [
    titleBlock(context),
    { kind: 'paragraph', text: t('handover.intro', { day: day(today) }), tone: 'body' },
    ...essenceBlocks(context, figures, monitoring),
    ...provenanceNotice(context),
    { kind: 'contents', title: t('contents.title') },
    ...openBlocks(monitoring),
    ...decisionBlocks(monitoring),
    ...contactBlocks(monitoring),
    ...dueBlocks(monitoring),
    ...promiseBlocks(monitoring),
    ...ratingBlocks(monitoring),
    ...riskBlocks(monitoring),
    ...fundingBlocks(monitoring),
    ...documentBlocks(context),
  ]
  return numbered([{ orientation: 'portrait', blocks }])
}
