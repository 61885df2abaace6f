import { ReportKind, reportKinds, ReportSection, reportSections } from '#contract/area/report'
import type { AnyReportChoice, ReportPeriod } from '#contract/area/report'
import { Language, languages } from '#contract/vocabulary'
import { z } from '#contract/zod'
import type { GivenOptions, PlanReading } from './command.ts'
import { findMeeting } from './find-meeting.ts'
import { readPeriod } from './period.ts'
import { givenYear, oneOf } from './pick.ts'
import { Stop } from './stop.ts'

/** What `--kind` takes: the reports, and the decision sheet of a meeting. */
export const kindWords = [...reportKinds, 'decisions'] as const
const KindWord = z.union([ReportKind, z.literal('decisions')])

const ofReports = ['period', 'focus-year', 'without'] as const

/** The options that say what is told, besides the day. */
export const choiceOptions = {
  kind: { type: 'string' },
  language: { type: 'string' },
  period: { type: 'string' },
  'focus-year': { type: 'string' },
  without: { type: 'string' },
  meeting: { type: 'string' },
} as const

type Choose = (reading: PlanReading) => Promise<AnyReportChoice>

/** What was chosen, as far as it can be told before the plan is known; wrong values end the command before anything opens. */
export function readChoice(options: GivenOptions): Choose {
  const kind = oneOf(KindWord, kindWords, 'kind', options.text('kind') ?? 'progress')
  return kind === 'decisions' ? readSheetChoice(options) : readReportChoice(options, kind)
}

function readReportChoice(options: GivenOptions, kind: ReportKind): Choose {
  if (options.text('meeting') !== null) throw new Stop(2, '--meeting goes with --kind decisions.')
  const language = readLanguage(options)
  const focusYear = givenYear(options, 'focus-year')
  const leftOut = (options.text('without') ?? '')
    .split(',')
    .filter((section) => section !== '')
    .map((section) => oneOf(ReportSection, reportSections, 'without', section.trim()))
  const periodText = options.text('period')
  const given = periodText === null ? null : neededPeriod(periodText)
  return async ({ plan, today, asOf }) => {
    const period = given ?? neededPeriod(String(plan.focusYear ?? today.slice(0, 4)))
    return { planId: plan.id, kind, language, focusYear, asOf, leftOut, period }
  }
}

function readSheetChoice(options: GivenOptions): Choose {
  const stray = ofReports.find((name) => options.text(name) !== null)
  if (stray !== undefined)
    throw new Stop(2, `--${stray} does not go with --kind decisions: the sheet tells of one meeting.`)
  const language = readLanguage(options)
  const wanted = options.needed('meeting')
  return async (reading) => {
    const { id } = await findMeeting(reading, wanted)
    return { planId: reading.plan.id, kind: 'decisions', meetingId: id, language, asOf: reading.asOf }
  }
}

/** The language that a file is to be in; English unless given. */
export function readLanguage(options: GivenOptions): Language {
  return oneOf(Language, languages, 'language', options.text('language') ?? 'en')
}

function neededPeriod(text: string): ReportPeriod {
  const period = readPeriod(text)
  if (period !== null) return period
  throw new Stop(2, `--period takes 2016, 2016-Q3, 2016-H1, 2016-05 or 2016-01-01..2016-06-30, not "${text}".`)
}
