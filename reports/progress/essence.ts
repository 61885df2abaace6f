import { keptCount } from '#domain/contributions/keeping'
import { touchesPeriod } from '#domain/days'
import { agreedMilestoneDay } from '#domain/monitoring/milestone'
import type { Block, LabelledText } from '../model.ts'
import type { MonitoringContext } from '../monitoring/context.ts'
import { daysOf } from '../monitoring/milestones.ts'
import { meetingsOfPeriod } from '../monitoring/reviews.ts'
import type { ReportContext } from './context.ts'
import { lateSentences } from './essence-late.ts'
import { neededSentences } from './essence-needed.ts'
import type { Figures } from './figures.ts'
import { legendOf } from './marks.ts'
import { sentencesOf } from './sentences-of.ts'
import type { SentencesOf } from './sentences-of.ts'

/** What whoever reads no further must know: what was planned, what was done, what is late and why, and what is needed. */
export function essenceBlocks(
  context: ReportContext,
  figures: Figures,
  monitoring: MonitoringContext | null,
): readonly Block[] {
  return pointBlocks(essencePoints(context, figures, monitoring), context)
}

/** Points, and what the marks in them mean. */
export function pointBlocks(points: readonly LabelledText[], context: ReportContext): readonly Block[] {
  const legend = legendOf(
    points.map(({ text }) => text),
    context,
  )
  return [
    { kind: 'points', points },
    ...(legend === '' ? [] : [{ kind: 'paragraph' as const, text: legend, tone: 'quiet' as const }]),
  ]
}

/** The points of the essence; each says only what sections tell that are not left out. */
export function essencePoints(
  context: ReportContext,
  figures: Figures,
  monitoring: MonitoringContext | null,
): readonly LabelledText[] {
  const { t } = context
  const of = sentencesOf(context, monitoring)
  const points = [
    { label: t('essence.planned'), sentences: plannedSentences(context, figures, of) },
    { label: t('essence.done'), sentences: doneSentences(context, figures, of) },
    { label: t('essence.late'), sentences: lateSentences(context, figures, of) },
    { label: t('essence.needed'), sentences: neededSentences(of) },
  ]
  return points
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ label, sentences }) => ({ label, text: sentences.join('\n') }))
}

function plannedSentences(context: ReportContext, figures: Figures, of: SentencesOf): readonly string[] {
  return [
    activitiesSentence(context, figures),
    ...of('milestones', (monitoring) => {
      const { total, due } = milestoneCounts(monitoring)
      const day = monitoring.day(lastDay(monitoring))
      return total === 0 ? [] : [monitoring.t('essence.milestonesPlanned', { total, due, day })]
    }),
  ]
}

function activitiesSentence({ t, choice }: ReportContext, { activities, focusYear, inFocus }: Figures): string {
  const year = String(focusYear)
  if (choice.focusYear !== null) return t('essence.ofFocus', { total: activities, year })
  if (focusYear === null || inFocus === 0) return t('essence.activities', { total: activities })
  return t('essence.inFocus', { total: activities, count: inFocus, year })
}

function doneSentences({ t, facts }: ReportContext, figures: Figures, of: SentencesOf): readonly string[] {
  const counts = Map.groupBy(facts.activities, ({ status }) => status.status)
  const count = (...statuses: readonly (typeof figures.statuses)[number][]): number =>
    statuses.reduce((sum, status) => sum + (counts.get(status)?.length ?? 0), 0)
  const stopped = count('suspended', 'cancelled')
  const progress = { completed: count('completed'), running: count('ongoing', 'closing'), planned: count('planned') }
  return [
    ...(figures.activities === 0 ? [] : [t('essence.progress', progress)]),
    ...(stopped === 0 ? [] : [t('essence.stopped', { count: stopped })]),
    ...of('milestones', (monitoring) => {
      const { due, reached } = milestoneCounts(monitoring)
      return due === 0 ? [] : [t('essence.milestonesReached', { due, reached })]
    }),
    ...of('contributions', ({ monitoring, today }) => {
      const { promised, kept } = keptCount(monitoring.contributions, today)
      return promised === 0 ? [] : [t('essence.promises', { promised, kept })]
    }),
    ...of('decisions', (monitoring) => {
      const { held, decisions } = meetingsOfPeriod(monitoring)
      return held.length === 0 ? [] : [t('essence.decided', { meetings: held.length, decisions: decisions.length })]
    }),
  ]
}

/** The milestones agreed for the period: all, those due by its last day that has come, and how many of these are reached. */
function milestoneCounts(context: MonitoringContext) {
  const { fromDay, toDay } = context.choice.period
  const day = lastDay(context)
  const ofPeriod = context.monitoring.milestones.filter((milestone) =>
    touchesPeriod(agreedMilestoneDay(daysOf(milestone)), fromDay, toDay),
  )
  const due = ofPeriod.filter((milestone) => agreedMilestoneDay(daysOf(milestone)) <= day)
  return {
    total: ofPeriod.length,
    due: due.length,
    reached: due.filter(({ actualDay }) => actualDay !== null).length,
  }
}

/** The last day of the period, or today while it has not come. */
function lastDay({ choice, today }: ReportContext): string {
  return choice.period.toDay < today ? choice.period.toDay : today
}
