import type { MonitoringFacts } from '#contract/area/report-monitoring'
import { graverFirst, riskLevel } from '#domain/risk/risk-level'
import { levelWord } from '#domain/words/risk-scale'
import { numberCell, textCell } from '../cell.ts'
import type { Block, Column, Detail, Row } from '../model.ts'
import { titleMark } from '../progress/marks.ts'
import type { MonitoringContext } from './context.ts'
import { fieldNames, ownerText, referenceCell, referenceColumn, tableSection } from './context.ts'

type Risk = MonitoringFacts['risks'][number]
type Issue = MonitoringFacts['issues'][number]
type Measure = MonitoringFacts['measures'][number]

/** The risks, the gravest first, and the issues, each with what is done about it. */
export function riskBlocks(context: MonitoringContext): readonly Block[] {
  const { t, monitoring } = context
  const risks = monitoring.risks
    .toSorted((a, b) => graverFirst(a.assessment, b.assessment))
    .map((risk) => riskRow(risk, context))
  const issues = monitoring.issues.map((issue) => issueRow(issue, context))
  return [
    ...tableSection(context, 1, {
      caption: t('risks.title'),
      columns: riskColumns(context),
      rows: risks,
      none: t('risks.none'),
    }),
    ...tableSection(context, 2, {
      caption: t('issues.title'),
      columns: issueColumns(context),
      rows: issues,
      none: t('issues.none'),
    }),
  ]
}

function riskColumns(context: MonitoringContext): readonly Column[] {
  const name = fieldNames('risk', context)
  return [
    referenceColumn(context),
    { key: 'title', heading: context.word('entity', 'risk'), kind: 'text', width: 56 },
    { key: 'category', heading: name('category'), kind: 'text', width: 30 },
    { key: 'level', heading: context.t('column.riskLevel'), kind: 'text', width: 24 },
    { key: 'severity', heading: context.t('column.severity'), kind: 'number', width: 22 },
    { key: 'owner', heading: name('ownerId'), kind: 'text', width: 24 },
    { key: 'treatment', heading: name('treatment'), kind: 'text', width: 44 },
    { key: 'status', heading: name('status'), kind: 'text', width: 20 },
  ]
}

function riskRow(risk: Risk, context: MonitoringContext): Row {
  const { word, language, monitoring } = context
  const { treatment } = risk
  const { likelihood, impact } = risk.assessment
  const level = riskLevel(risk.assessment)
  const measures = monitoring.measures.filter(({ riskId }) => riskId === risk.id)
  return [
    referenceCell(risk.activityId, context),
    textCell(risk.title, titleMark(risk.provenance), [{ text: risk.description, tone: 'quiet' }]),
    textCell(word('riskCategory', risk.category)),
    textCell(levelWord(language, level)),
    numberCell(likelihood * impact, level === 'high' ? 'alert' : 'plain'),
    textCell(ownerText(risk.ownerId, risk.ownerName, context)),
    textCell(treatment === null ? '' : word('riskTreatment', treatment.kind), '', [
      { text: treatment?.text ?? '', tone: 'quiet' },
      ...measureDetails(measures, context),
    ]),
    textCell(word('riskStatus', risk.status)),
  ]
}

function issueColumns(context: MonitoringContext): readonly Column[] {
  const name = fieldNames('issue', context)
  return [
    referenceColumn(context),
    { key: 'title', heading: context.word('entity', 'issue'), kind: 'text', width: 70 },
    { key: 'raised', heading: name('raisedDay'), kind: 'text', width: 28 },
    { key: 'measures', heading: context.t('column.measures'), kind: 'text', width: 54 },
    { key: 'state', heading: context.t('column.state'), kind: 'text', width: 34 },
  ]
}

function issueRow(issue: Issue, context: MonitoringContext): Row {
  const { t, day, monitoring } = context
  const [first, ...others] = measureDetails(
    monitoring.measures.filter(({ issueId }) => issueId === issue.id),
    context,
  )
  const state = issue.resolution === null ? t('actions.open') : t('issues.resolved', { day: day(issue.resolution.day) })
  return [
    referenceCell(issue.activityId, context),
    textCell(issue.title, titleMark(issue.provenance), [{ text: issue.description, tone: 'quiet' }]),
    textCell(day(issue.raisedDay)),
    textCell(first?.text ?? '', '', others),
    textCell(state, '', [{ text: issue.resolution?.text ?? '', tone: 'quiet' }]),
  ]
}

/** Each measure in a line: what, who, by when or done when. */
function measureDetails(measures: readonly Measure[], context: MonitoringContext): readonly Detail[] {
  const { t, day } = context
  return measures.map(({ text, actorId, actorName, dueDay, completion, provenance }) => {
    const state =
      completion === null ? (dueDay === null ? '' : day(dueDay)) : t('actions.completed', { day: day(completion.day) })
    const parts = [text, ownerText(actorId, actorName, context), state]
    return {
      text: `${parts.filter((part) => part !== '').join(' – ')}${titleMark(provenance)}`,
      tone: 'plain' as const,
    }
  })
}
