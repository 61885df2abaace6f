import type { MonitoringFacts } from '#contract/area/report-monitoring'
import { graverFirst, riskLevel } from '#domain/risk/risk-level'
import { levelWord } from '#domain/words/risk-scale'
import { numberCell, textCell } from '../cell.ts'
import type { Block, Column, Detail, Row, Table } from '../model.ts'
import { titleMark } from '../progress/marks.ts'
import { numberText } from '../value-text.ts'
import type { MonitoringContext } from './context.ts'
import { fieldNames, ownerText, referenceCell, referenceColumn, tableOf, tableSection } from './context.ts'

type Risk = MonitoringFacts['risks'][number]
type Issue = MonitoringFacts['issues'][number]
type Measure = MonitoringFacts['measures'][number]

/** The risks, the gravest first, and the issues, each with what is done about it. */
export function riskBlocks(context: MonitoringContext): readonly Block[] {
  const { t, monitoring } = context
  const risks = monitoring.risks
    .toSorted((a, b) => graverFirst(a.assessment, b.assessment))
    .map((risk) => pageRow(risk, context))
  return [
    ...tableSection(context, 1, {
      caption: t('risks.title'),
      columns: pageColumns(context),
      rows: risks,
      none: t('risks.none'),
    }),
    ...tableSection(context, 2, { ...issueTable(context), none: t('issues.none') }),
  ]
}

/** Every risk with each of its facts in a column of its own, for sorting. */
export function riskTable(context: MonitoringContext): Table {
  const rows = context.monitoring.risks
    .toSorted((a, b) => graverFirst(a.assessment, b.assessment))
    .map((risk) => sheetRow(risk, context))
  return tableOf(context, { caption: context.word('entity', 'risk'), columns: sheetColumns(context), rows })
}

function pageColumns(context: MonitoringContext): readonly Column[] {
  const name = fieldNames('risk', context)
  return [
    referenceColumn(context),
    { key: 'title', heading: context.word('entity', 'risk'), kind: 'text', width: 62 },
    { key: 'category', heading: name('category'), kind: 'text', width: 26 },
    { key: 'level', heading: context.t('column.riskLevel'), kind: 'text', width: 24 },
    { key: 'treatment', heading: name('treatment'), kind: 'text', width: 52 },
    { key: 'status', heading: name('status'), kind: 'text', width: 20 },
  ]
}

/** The level with the two judgements it comes from, and who does what about it. */
function pageRow(risk: Risk, context: MonitoringContext): Row {
  const { word, language } = context
  const { likelihood, impact } = risk.assessment
  const level = riskLevel(risk.assessment)
  const owner = ownerText(risk.ownerId, risk.ownerName, context)
  const treatment = risk.treatment === null ? '' : word('riskTreatment', risk.treatment.kind)
  return [
    ...subjectCells(risk, context),
    textCell(levelWord(language, level), '', [
      {
        text: `${numberText(likelihood, language)} × ${numberText(impact, language)} = ${numberText(likelihood * impact, language)}`,
        tone: level === 'high' ? 'alert' : 'quiet',
      },
    ]),
    textCell([treatment, owner].filter((text) => text !== '').join(' – '), '', treatmentDetails(risk, context)),
    textCell(word('riskStatus', risk.status)),
  ]
}

function subjectCells(risk: Risk, context: MonitoringContext): Row {
  return [
    referenceCell(risk.activityId, context),
    textCell(risk.title, titleMark(risk.provenance), [{ text: risk.description, tone: 'quiet' }]),
    textCell(context.word('riskCategory', risk.category)),
  ]
}

function treatmentDetails({ id, treatment }: Risk, context: MonitoringContext): readonly Detail[] {
  const measures = context.monitoring.measures.filter(({ riskId }) => riskId === id)
  return [{ text: treatment?.text ?? '', tone: 'quiet' }, ...measureDetails(measures, context)]
}

function sheetColumns(context: MonitoringContext): readonly Column[] {
  const name = fieldNames('risk', context)
  return [
    referenceColumn(context),
    { key: 'title', heading: context.word('entity', 'risk'), kind: 'text', width: 54 },
    { key: 'category', heading: name('category'), kind: 'text', width: 25 },
    { key: 'level', heading: context.t('column.riskLevel'), kind: 'text', width: 24 },
    { key: 'severity', heading: context.t('column.severity'), kind: 'number', width: 22 },
    { key: 'owner', heading: name('ownerId'), kind: 'text', width: 24 },
    { key: 'treatment', heading: name('treatment'), kind: 'text', width: 48 },
    { key: 'status', heading: name('status'), kind: 'text', width: 20 },
  ]
}

function sheetRow(risk: Risk, context: MonitoringContext): Row {
  const { word, language } = context
  const { treatment } = risk
  const { likelihood, impact } = risk.assessment
  const level = riskLevel(risk.assessment)
  return [
    ...subjectCells(risk, context),
    textCell(levelWord(language, level)),
    numberCell(likelihood * impact, level === 'high' ? 'alert' : 'plain'),
    textCell(ownerText(risk.ownerId, risk.ownerName, context)),
    textCell(treatment === null ? '' : word('riskTreatment', treatment.kind), '', treatmentDetails(risk, context)),
    textCell(word('riskStatus', risk.status)),
  ]
}

/** The issues with what is done about them. */
export function issueTable(context: MonitoringContext): Table {
  const rows = context.monitoring.issues.map((issue) => issueRow(issue, context))
  return tableOf(context, { caption: context.t('issues.title'), columns: issueColumns(context), rows })
}

function issueColumns(context: MonitoringContext): readonly Column[] {
  const name = fieldNames('issue', context)
  return [
    referenceColumn(context),
    { key: 'title', heading: context.word('entity', 'issue'), kind: 'text', width: 58 },
    { key: 'raised', heading: name('raisedDay'), kind: 'text', width: 28 },
    { key: 'measures', heading: context.t('column.measures'), kind: 'text', width: 66 },
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
