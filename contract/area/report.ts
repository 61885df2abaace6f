import { command, query } from '../define.ts'
import { RequestId } from '../edit.ts'
import { actionPointFields, agendaItemFields, decisionFields, meetingFields } from '../entity/meeting.ts'
import { Day, Id } from '../values.ts'
import { Language } from '../vocabulary.ts'
import { z } from '../zod.ts'
import { MonitoringFacts } from './report-monitoring.ts'
import { Activity } from './activity.ts'
import { GuidingDocument } from './document.ts'
import { pastFailures } from './past.ts'
import { Note } from './note.ts'
import { Organisation } from './organisation.ts'
import { FocusArea, Objective, ThematicArea } from './outline.ts'
import { Plan } from './plan.ts'

export const reportKinds = ['progress', 'matrix', 'handover'] as const
export const ReportKind = z.enum(reportKinds)
export type ReportKind = z.infer<typeof ReportKind>

export const reportFormats = ['docx', 'pdf', 'xlsx', 'csv', 'html', 'json'] as const
export const ReportFormat = z.enum(reportFormats)
export type ReportFormat = z.infer<typeof ReportFormat>

/** The sections of a progress report that can be switched off, in their order. */
export const reportSections = [
  'summary',
  'ratings',
  'overdue',
  'decisions',
  'milestones',
  'slippage',
  'indicators',
  'risks',
  'funding',
  'contributions',
  'activities',
  'notes',
  'evidence',
  'documents',
  'sources',
] as const
export const ReportSection = z.enum(reportSections)
export type ReportSection = z.infer<typeof ReportSection>

/** First and last day of what a report tells of; both belong to it. */
export const ReportPeriod = z.strictObject({ fromDay: Day, toDay: Day })
export type ReportPeriod = z.infer<typeof ReportPeriod>

/** What a report is made from: choices of the officer. */
export const ReportChoice = z.strictObject({
  planId: Id,
  kind: ReportKind,
  period: ReportPeriod,
  language: Language,
  /** Only the activities chosen for this year; null takes all of the plan. */
  focusYear: z.int().nullable(),
  /** Facts as they stood at the end of this day, which is then the report's today; null as they are. */
  asOf: Day.nullable(),
  /** Sections that a progress report leaves out. */
  leftOut: z.array(ReportSection).max(reportSections.length),
})
export type ReportChoice = z.infer<typeof ReportChoice>

/** The decision sheet of one meeting. */
export const DecisionSheetChoice = z.strictObject({
  planId: Id,
  kind: z.literal('decisions'),
  meetingId: Id,
  language: Language,
  /** As in `ReportChoice`. */
  asOf: Day.nullable(),
})
export type DecisionSheetChoice = z.infer<typeof DecisionSheetChoice>

/** Whatever can be made into a file. */
export const AnyReportChoice = z.union([ReportChoice, DecisionSheetChoice])
export type AnyReportChoice = z.infer<typeof AnyReportChoice>

/** Everything a report says, as data of the plan. */
export const ReportFacts = z.strictObject({
  plan: Plan,
  organisations: z.array(Organisation),
  areas: z.array(ThematicArea),
  focusAreas: z.array(FocusArea),
  objectives: z.array(Objective),
  documents: z.array(GuidingDocument),
  /** In the order of areas and references. */
  activities: z.array(Activity),
  /** Notes whose day lies in the period, and those written in its monitoring rounds after it; newest first. */
  notes: z.array(Note),
  /** The officer who makes the report. */
  authorName: z.string().nullable(),
})
export type ReportFacts = z.infer<typeof ReportFacts>

const Action = z.strictObject({ id: Id, ...actionPointFields })

/** Everything a decision sheet says. */
export const MeetingFacts = z.strictObject({
  plan: Plan,
  meeting: z.strictObject({ id: Id, ...meetingFields }),
  /** In its order. */
  agenda: z.array(z.strictObject({ id: Id, ...agendaItemFields })),
  decisions: z.array(z.strictObject({ id: Id, ...decisionFields })),
  /** Of this meeting. */
  actionPoints: z.array(Action),
  /** Of earlier meetings, and not done. */
  earlierActionPoints: z.array(Action),
  organisations: z.array(Organisation),
  /** Those that any of it is about. */
  activities: z.array(Activity),
  authorName: z.string().nullable(),
})
export type MeetingFacts = z.infer<typeof MeetingFacts>

const reportFailures = ['plan.unknown', 'report.period-reversed'] as const

const reportReads = [
  'plan',
  'party',
  'organisation',
  'area',
  'focusArea',
  'objective',
  'document',
  'activity',
  'participation',
  'selection',
  'note',
  'person',
] as const

const monitoringReads = [
  'workspace',
  'milestone',
  'reportingPeriod',
  'roundEntry',
  'indicator',
  'indicatorValue',
  'risk',
  'issue',
  'measure',
  'fundingLine',
  'currencyRate',
  'contribution',
  'meeting',
  'decision',
  'actionPoint',
  'contact',
  'attachment',
  'snooze',
  ...reportReads,
] as const

const sheetReads = ['meeting', 'agendaItem', 'decision', 'actionPoint', 'workspace'] as const

export const reportOperations = {
  'report.facts': query({
    runs: 'db',
    reads: [...reportReads, 'reportingPeriod', 'roundEntry'],
    input: z.strictObject({ planId: Id, period: ReportPeriod, focusYear: z.int().nullable() }),
    output: ReportFacts,
    failures: reportFailures,
  }),
  /** What a report says beyond the activities themselves; asked apart, so that saves need not wait for both. */
  'report.monitoring': query({
    runs: 'db',
    reads: monitoringReads,
    /** Contacts, and what wants attention, are for a handover alone. */
    input: z.strictObject({ planId: Id, focusYear: z.int().nullable(), isHandover: z.boolean() }),
    output: MonitoringFacts,
    failures: ['plan.unknown'],
  }),
  'report.meetingFacts': query({
    runs: 'db',
    reads: [...reportReads, ...sheetReads],
    input: z.strictObject({ meetingId: Id }),
    output: MeetingFacts,
    failures: ['meeting.unknown'],
  }),
  /** Makes the report as a page; `path` is served by the app's origin and is what PDF prints. */
  'report.preview': query({
    runs: 'host',
    reads: [...monitoringReads, ...sheetReads],
    input: AnyReportChoice,
    output: z.strictObject({ path: z.string() }),
    failures: [...reportFailures, ...pastFailures, 'meeting.unknown', 'report.too-large'],
  }),
  /** Makes the report as a file; `path` is downloaded from the app's origin. */
  'report.prepare': command({
    runs: 'host',
    input: z.strictObject({ requestId: RequestId, choice: AnyReportChoice, format: ReportFormat }),
    output: z.strictObject({
      path: z.string(),
      fileName: z.string(),
      byteCount: z.int(),
      /** Characters that the format cannot hold and that were left out of the file. */
      removedCharacterCount: z.int(),
    }),
    failures: [...reportFailures, ...pastFailures, 'meeting.unknown', 'report.no-printer', 'report.too-large'],
  }),
} as const
