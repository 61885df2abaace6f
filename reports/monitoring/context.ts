import type { MonitoringFacts } from '#contract/area/report-monitoring'
import type { Activity } from '#contract/area/activity'
import type { EntityName, FieldName } from '#contract/entity/table'
import type { Id } from '#contract/values'
import { fieldWordFor } from '#domain/words'
import { textCell } from '../cell.ts'
import type { Block, Cell, Column, Row, Table } from '../model.ts'
import type { ReportContext } from '../progress/context.ts'
import { foundedRecords } from '../progress/founded-records.ts'
import { heading } from '../progress/heading.ts'
import { legendFor, titleMark } from '../progress/marks.ts'

/** What the sections of close monitoring are built from. */
export type MonitoringContext = ReportContext & {
  readonly monitoring: MonitoringFacts
  readonly activityOf: (id: Id | null) => Activity | null
  /** The mark behind what a record is called, wherever it is named. */
  readonly markOf: (recordId: Id | null) => string
}

/** Puts what is known of close monitoring beside the rest. */
export function monitoringContext(context: ReportContext, monitoring: MonitoringFacts): MonitoringContext {
  const activities = new Map(context.facts.activities.map((activity) => [activity.id, activity]))
  const founded = [...context.facts.activities, ...foundedRecords(monitoring)]
  const provenances = new Map(founded.map(({ id, provenance }) => [id, provenance]))
  return {
    ...context,
    monitoring,
    activityOf: (id) => (id === null ? null : (activities.get(id) ?? null)),
    markOf: (recordId) => titleMark(recordId === null ? null : (provenances.get(recordId) ?? null)),
  }
}

/** The names of an entity's fields, for the heads of columns. */
export function fieldNames<Entity extends EntityName>(entity: Entity, { language }: ReportContext) {
  return (field: FieldName<Entity>): string => fieldWordFor(language, entity, field)
}

/** The reference of an activity; nothing for what concerns the plan as a whole. */
export function referenceCell(activityId: Id | null, { activityOf }: MonitoringContext): Cell {
  return textCell(activityOf(activityId)?.reference ?? '')
}

/** An organisation and, where one is named, the person in it. */
export function ownerText(organisationId: Id | null, name: string | null, { abbreviation }: ReportContext): string {
  return [organisationId === null ? '' : abbreviation(organisationId), name ?? '']
    .filter((text) => text !== '')
    .join(', ')
}

type Given = { readonly caption: string; readonly columns: readonly Column[]; readonly rows: readonly Row[] }

/** A table with what its marks mean. */
export function tableOf(context: ReportContext, { caption, columns, rows }: Given): Table {
  return { kind: 'table', caption, columns, rows, totalRow: null, legend: legendFor(rows, context) }
}

/** A heading with a table under it, or with a sentence where there is nothing to put into one. */
export function tableSection(
  context: ReportContext,
  level: 1 | 2,
  given: Given & { readonly none: string },
): readonly Block[] {
  const content: Block =
    given.rows.length === 0 ? { kind: 'paragraph', text: given.none, tone: 'quiet' } : tableOf(context, given)
  return [heading(level, given.caption), content]
}

/** The column of references, the same in every table. */
export function referenceColumn({ t }: ReportContext): Column {
  return { key: 'reference', heading: t('column.shortReference'), kind: 'text', width: 14 }
}
