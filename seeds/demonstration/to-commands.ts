import type { SeedCommand } from '#contract/seed'
import type { Id } from '#contract/values'
import { stableId } from '../stable-id.ts'
import type { OrganisationCode } from './organisations.ts'
import type { ActivityRow, NoteRow, PlanRows } from './rows.ts'

const marking = 'unclassified'

export function organisationId(code: OrganisationCode): Id {
  return stableId(`organisation/${code}`)
}

/** The commands that make one plan with everything in it, each record before those that point to it. */
export function planCommands(rows: PlanRows): readonly SeedCommand[] {
  const { code, ...plan } = rows.plan
  const planId = stableId(`plan/${code}`)
  return [
    { name: 'plan.create', input: { id: planId, plan: { ...plan, marking } } },
    ...partyCommands(rows, planId),
    ...documentCommands(rows, planId),
    ...outlineCommands(rows, planId),
    ...rows.activities.flatMap((row) => activityCommands(row, planId, code)),
    ...rows.notes.map((row) => noteCommand(row, planId, code)),
  ]
}

function partyCommands(rows: PlanRows, planId: Id): readonly SeedCommand[] {
  return rows.parties.map(({ organisation, ...party }, index) => ({
    name: 'party.add',
    input: {
      id: stableId(`party/${rows.plan.code}/${organisation}`),
      party: { ...party, planId, organisationId: organisationId(organisation), position: index + 1 },
    },
  }))
}

function documentCommands(rows: PlanRows, planId: Id): readonly SeedCommand[] {
  return rows.documents.map(({ code, ...document }) => ({
    name: 'document.create',
    input: { id: stableId(`document/${code}`), document: { ...document, planId, marking } },
  }))
}

function outlineCommands(rows: PlanRows, planId: Id): readonly SeedCommand[] {
  const areas = rows.areas.map(({ code, ...area }, index): SeedCommand => ({
    name: 'area.create',
    input: { id: stableId(`area/${code}`), area: { ...area, planId, position: index + 1 } },
  }))
  const focusAreas = rows.focusAreas.map((focusArea, index): SeedCommand => ({
    name: 'focusArea.create',
    input: {
      id: focusAreaId(rows.plan.code, focusArea.name),
      focusArea: { ...focusArea, planId, position: index + 1 },
    },
  }))
  const objectives = rows.objectives.map((objective, index): SeedCommand => ({
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

function activityCommands(row: ActivityRow, planId: Id, planCode: string): readonly SeedCommand[] {
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
  const parts = participations.map(({ organisation, ...participation }): SeedCommand => ({
    name: 'participation.add',
    input: {
      id: stableId(`participation/${row.reference}/${organisation}`),
      participation: { ...participation, activityId, organisationId: organisationId(organisation) },
    },
  }))
  const selections: readonly SeedCommand[] =
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

function noteCommand(row: NoteRow, planId: Id, planCode: string): SeedCommand {
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
