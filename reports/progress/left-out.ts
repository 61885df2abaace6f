import type { ReportChoice, ReportFacts, ReportSection } from '#contract/area/report'
import { reportSections } from '#contract/area/report'
import type { MonitoringFacts } from '#contract/area/report-monitoring'
import type { Sheet } from '../model.ts'
import type { Given } from './given.ts'

/** What a report tells of, after what its choice leaves out: the same for its pages, its sheets and its data. */
export type Told = {
  /** With all activities: they are named by others even where no section lists them. */
  readonly facts: ReportFacts
  /** Only what the sections rest on that are told; null where nothing of close monitoring was asked for. */
  readonly monitoring: Partial<MonitoringFacts> | null
  readonly isTold: (section: ReportSection) => boolean
  readonly hasSheet: (key: Sheet['key']) => boolean
}

type Content = {
  readonly sheets: readonly Sheet['key'][]
  readonly facts: readonly ('notes' | 'documents')[]
  readonly monitoring: readonly (keyof MonitoringFacts)[]
}

/** What stands and falls with each section. The rest is what any of them is told by, such as names and reporting periods. */
const contentOf: { readonly [Section in ReportSection]: Content } = {
  summary: { sheets: ['summary'], facts: [], monitoring: [] },
  ratings: { sheets: ['ratings'], facts: [], monitoring: ['ratings'] },
  overdue: { sheets: ['overdue'], facts: [], monitoring: [] },
  decisions: { sheets: ['decisions', 'actions'], facts: [], monitoring: ['meetings', 'decisions', 'actionPoints'] },
  milestones: { sheets: ['milestones'], facts: [], monitoring: ['milestones'] },
  slippage: { sheets: ['slippage'], facts: [], monitoring: ['moves', 'delays'] },
  indicators: { sheets: ['indicators'], facts: [], monitoring: ['indicators', 'indicatorValues'] },
  risks: { sheets: ['risks', 'issues'], facts: [], monitoring: ['risks', 'issues', 'measures'] },
  funding: { sheets: ['funding'], facts: [], monitoring: ['funding', 'fundingLines'] },
  contributions: { sheets: ['contributions'], facts: [], monitoring: ['contributions'] },
  activities: { sheets: ['activities'], facts: [], monitoring: [] },
  notes: { sheets: ['notes'], facts: ['notes'], monitoring: [] },
  evidence: { sheets: ['evidence'], facts: [], monitoring: ['attachments'] },
  documents: { sheets: ['documents'], facts: ['documents'], monitoring: [] },
  sources: { sheets: [], facts: [], monitoring: [] },
}

/** What only a handover tells of: whom to turn to, and what wants attention. */
const ofHandover: readonly (keyof MonitoringFacts)[] = ['contacts', 'attention']

/** Leaves out of what is given what the choice does; only a progress report leaves out sections. */
export function withoutLeftOut({ facts, monitoring }: Given, choice: ReportChoice): Told {
  const leftOut = choice.kind === 'progress' ? reportSections.filter((each) => choice.leftOut.includes(each)) : []
  const contents = leftOut.map((section) => contentOf[section])
  const sheets = new Set(contents.flatMap((each) => each.sheets))
  const fields = new Set(contents.flatMap((each) => each.facts))
  const monitored = new Set([
    ...contents.flatMap((each) => each.monitoring),
    ...(choice.kind === 'handover' ? [] : ofHandover),
  ])
  return {
    facts: {
      ...facts,
      notes: fields.has('notes') ? [] : facts.notes,
      documents: fields.has('documents') ? [] : facts.documents,
    },
    monitoring: monitoring === null ? null : withoutKeys(monitoring, monitored),
    isTold: (section) => !leftOut.includes(section),
    hasSheet: (key) => !sheets.has(key),
  }
}

function withoutKeys(monitoring: MonitoringFacts, keys: ReadonlySet<keyof MonitoringFacts>): Partial<MonitoringFacts> {
  // The keys of facts are the names of their fields.
  const told = Object.entries(monitoring).filter(([key]) => !keys.has(key as keyof MonitoringFacts))
  return Object.fromEntries(told)
}
