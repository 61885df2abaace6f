import type { Activity, Participation } from '#contract/area/activity'
import { effectiveStart } from '#domain/activity-dates'
import { dayCell, textCell } from '../cell.ts'
import type { Cell, Column, Detail, Row } from '../model.ts'
import type { ReportContext } from './context.ts'
import { datesOf } from './context.ts'
import { endCell } from './end-cell.ts'
import { titleMark, valueMark } from './marks.ts'
import { roleWord, rolesText } from './roles.ts'

/** With more parties than this a column each would leave the titles no room. */
const mostPartyColumns = 2

/** The columns of the matrix: what each party does has a column of its own when there are few parties. */
export function matrixColumns(context: ReportContext): readonly Column[] {
  const { t, activityField, word } = context
  const parties = partyIds(context)
  const partyColumns = parties.map((id): Column => ({
    key: `party ${id}`,
    heading: context.abbreviation(id),
    kind: 'text',
    width: 47,
  }))
  const others: Column = {
    key: 'others',
    heading: t(parties.length === 0 ? 'column.organisations' : 'matrix.further'),
    kind: 'text',
    width: parties.length === 0 ? 70 : 38,
  }
  return [
    { key: 'reference', heading: t('column.shortReference'), kind: 'text', width: 15 },
    { key: 'title', heading: word('entity', 'activity'), kind: 'text', width: 62 },
    ...partyColumns,
    others,
    { key: 'nature', heading: activityField('nature'), kind: 'text', width: 32 },
    { key: 'status', heading: activityField('status'), kind: 'text', width: 25 },
    { key: 'start', heading: t('column.start'), kind: 'day', width: 28 },
    { key: 'end', heading: t('column.end'), kind: 'day', width: 34 },
  ]
}

/** A line of the matrix. */
export function matrixRow(activity: Activity, context: ReportContext): Row {
  const { provenance } = activity
  const { facts, word } = context
  const parties = partyIds(context)
  const focusArea = facts.focusAreas.find((area) => area.id === activity.focusAreaId)
  const further = activity.participations.filter((each) => !parties.includes(each.organisationId))
  const details = [quiet(focusArea?.name ?? '')]
  return [
    textCell(activity.reference),
    textCell(activity.title, titleMark(provenance), details),
    ...parties.map((id) =>
      partyCell(
        activity.participations.find((each) => each.organisationId === id),
        context,
      ),
    ),
    textCell(rolesText({ ...activity, participations: further }, context)),
    textCell(word('nature', activity.nature), valueMark(provenance, 'nature'), [
      quiet(word('horizon', activity.horizon) + valueMark(provenance, 'horizon')),
    ]),
    textCell(word('status', activity.status.status), valueMark(provenance, 'status')),
    dayCell(effectiveStart(datesOf(activity)), startMark(activity)),
    endCell(activity, context),
  ]
}

/** The parties that have a column of their own. */
function partyIds({ facts }: ReportContext): readonly string[] {
  const parties = facts.plan.parties.toSorted((first, second) => first.position - second.position)
  return parties.length > mostPartyColumns ? [] : parties.map((party) => party.organisationId)
}

function partyCell(participation: Participation | undefined, context: ReportContext): Cell {
  if (participation === undefined) return textCell('')
  const contribution = participation.contribution + valueMark(participation.provenance, 'contribution')
  return textCell(roleWord(participation, context), '', [quiet(participation.contribution === '' ? '' : contribution)])
}

/** The mark of the start that counts, chosen as `effectiveStart` does. */
function startMark(activity: Activity): string {
  const counting = (['actualStart', 'revisedStart', 'plannedStart'] as const).find((field) => activity[field] !== null)
  return counting === undefined ? '' : valueMark(activity.provenance, counting)
}

function quiet(text: string): Detail {
  return { text, tone: 'quiet' }
}
