import type { ReportChoice, ReportFacts } from '#contract/area/report'
import type { MonitoringFacts } from '#contract/area/report-monitoring'
import { strFromU8, unzipSync } from 'fflate'
import { buildReport, renderReport } from '../make-report.ts'
import type { RenderedFormat, RenderedReport } from '../make-report.ts'
import { sampleChoice } from './sample-facts.ts'

/** A day on which some of the sample's activities are late. */
export const sampleToday = '2016-11-22'

/** Makes a report as a file, or throws when it is refused. */
export async function rendered(
  facts: ReportFacts,
  format: RenderedFormat,
  choice: ReportChoice = sampleChoice(),
  monitoring: MonitoringFacts | null = null,
): Promise<RenderedReport> {
  const answer = await renderReport(buildReport({ facts, monitoring }, choice, sampleToday), format)
  if (!answer.ok) throw new Error(answer.code)
  return answer.value
}

/** The text parts of an office file by their names. */
export function partsOf(archive: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(archive)).filter(([name]) => /\.(?:xml|rels)$/.test(name))
  return new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]))
}
