import type { SeedCommand, UndatedCommand } from '#contract/seed'
import type { Id } from '#contract/values'
import { stableId } from '../stable-id.ts'
import { given, notBefore } from './moments.ts'
import type { OrganisationCode } from './organisations.ts'
import type { ActivityRow, DocumentRow, NoteRow, PlanRows } from './rows.ts'

const marking = 'unclassified'

export function organisationId(code: OrganisationCode): Id {
  return stableId(`organisation/${code}`)
}

/** The commands that make one plan with everything in it, each record before those that point to it. */
export function planCommands(rows: PlanRows): readonly SeedCommand[] {
  const { code, drawnUp, ...plan } = rows.plan
  const planId = stableId(`plan/${code}`)
  const first: readonly UndatedCommand[] = [
    { name: 'plan.create', input: { id: planId, plan: { ...plan, marking } } },
    ...partyCommands(rows, planId),
    ...outlineCommands(rows, planId),
    ...rows.activities.flatMap((row) => activityCommands(row, planId, code)),
  ]
  return [
    ...given(drawnUp, first),
    ...rows.documents.flatMap((row) => given(notBefore(drawnUp, row.day ?? drawnUp), [documentCommand(row, planId)])),
    ...rows.notes.flatMap((row) => given(notBefore(drawnUp, row.day), [noteCommand(row, planId, code)])),
  ]
}

function partyCommands(rows: PlanRows, planId: Id): readonly UndatedCommand[] {
  return rows.parties.map(({ organisation, ...party }, index) => ({
    name: 'party.add',
    input: {
      id: stableId(`party/${rows.plan.code}/${organisation}`),
      party: { ...party, planId, organisationId: organisationId(organisation), position: index + 1 },
    },
  }))
}

function documentCommand({ code, ...document }: DocumentRow, planId: Id): UndatedCommand {
  return {
    name: 'document.create',
    input: { id: stableId(`document/${code}`), document: { ...document, planId, marking } },
  }
}

function outlineCommands(rows: PlanRows, planId: Id): readonly UndatedCommand[] {
  const areas = rows.areas.map(({ code, ...area }, index): UndatedCommand => ({
    name: 'area.create',
    input: { id: stableId(`area/${code}`), area: { ...area, planId, position: index + 1 } },
  }))
  const focusAreas = rows.focusAreas.map((focusArea, index): UndatedCommand => ({
    name: 'focusArea.create',
    input: {
      id: focusAreaId(rows.plan.code, focusArea.name),
      focusArea: { ...focusArea, planId, position: index + 1 },
    },
  }))
  const objectives = rows.objectives.map((objective, index): UndatedCommand => ({
    name: 'objective.create',
    input: { id: objectiveId(rows.plan.code, index + 1), objective: { ...objective, planId, position: index + 1 } },
  }))
  return [...areas, ...focusAreas, ...objectives]
}

function focusAreaId(planCode: string, name: string): Id {
  return stableId(`focus-area/${planCode}/${name}`)
}

function objectiveId(planCode: string, place: number): Id {
  return stableId(`objective/${planCode}/${place}`)
}

function activityCommands(row: ActivityRow, planId: Id, planCode: string): readonly UndatedCommand[] {
  const { area, focusArea, objective, dates, participations, selection, ...own } = row
  const activityId = stableId(`activity/${row.reference}`)
  const activity = {
    ...own,
    ...dates,
    planId,
    areaId: stableId(`area/${area}`),
    focusAreaId: focusArea === null ? null : focusAreaId(planCode, focusArea),
    objectiveId: objective === null ? null : objectiveId(planCode, objective),
    marking,
  } as const
  const parts = participations.map(({ organisation, ...participation }): UndatedCommand => ({
    name: 'participation.add',
    input: {
      id: stableId(`participation/${row.reference}/${organisation}`),
      participation: { ...participation, activityId, organisationId: organisationId(organisation) },
    },
  }))
  const selections: readonly UndatedCommand[] =
    selection === null
      ? []
      : [
          {
            name: 'selection.set',
            input: {
              id: stableId(`selection/${row.reference}/${selection.year}`),
              selection: { ...selection, activityId },
            },
          },
        ]
  return [{ name: 'activity.create', input: { id: activityId, activity } }, ...parts, ...selections]
}

function noteCommand(row: NoteRow, planId: Id, planCode: string): UndatedCommand {
  const { activity, ...note } = row
  return {
    name: 'note.create',
    input: {
      id: stableId(`note/${planCode}/${activity ?? 'plan'}/${row.day}`),
      note: { ...note, planId, activityId: activity === null ? null : stableId(`activity/${activity}`), marking },
      isOwn: false,
    },
  }
}
