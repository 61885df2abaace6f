import type { SeedCommand, UndatedCommand } from '#contract/seed'
import { stableId } from '../stable-id.ts'
import { activityCommands } from './activity-commands.ts'
import { activityId, noteId, organisationId, planId } from './ids.ts'
import { given, notBefore } from './moments.ts'
import type { DocumentRow, NoteRow, PlanRows } from './rows.ts'

const marking = 'unclassified'

/** The commands that make one plan with everything in it, each record before those that point to it. */
export function planCommands(rows: PlanRows): readonly SeedCommand[] {
  const { code, drawnUp, ...plan } = rows.plan
  const id = planId(code)
  const making: UndatedCommand = { name: 'plan.create', input: { id, plan: { ...plan, marking } } }
  return [
    ...given(drawnUp, [making, ...partyCommands(rows), ...outlineCommands(rows)]),
    ...activityCommands(rows),
    ...rows.documents.flatMap((row) => given(notBefore(drawnUp, row.day ?? drawnUp), [documentCommand(row, code)])),
    ...rows.notes.flatMap((row) => given(notBefore(drawnUp, row.day), [noteCommand(row, code)])),
    ...rows.monitoring,
  ]
}

function partyCommands({ plan, parties }: PlanRows): readonly UndatedCommand[] {
  return parties.map(({ organisation, ...party }, index) => ({
    name: 'party.add',
    input: {
      id: stableId(`party/${plan.code}/${organisation}`),
      party: {
        ...party,
        planId: planId(plan.code),
        organisationId: organisationId(organisation),
        position: index + 1,
      },
    },
  }))
}

function documentCommand({ code, ...document }: DocumentRow, planCode: string): UndatedCommand {
  return {
    name: 'document.create',
    input: { id: stableId(`document/${code}`), document: { ...document, planId: planId(planCode), marking } },
  }
}

function outlineCommands(rows: PlanRows): readonly UndatedCommand[] {
  const { code } = rows.plan
  const place = (index: number) => ({ planId: planId(code), position: index + 1 })
  const areas = rows.areas.map(({ code: areaCode, ...area }, index): UndatedCommand => ({
    name: 'area.create',
    input: { id: stableId(`area/${areaCode}`), area: { ...area, ...place(index) } },
  }))
  const focusAreas = rows.focusAreas.map((focusArea, index): UndatedCommand => ({
    name: 'focusArea.create',
    input: {
      id: stableId(`focus-area/${code}/${focusArea.name}`),
      focusArea: { ...focusArea, ...place(index) },
    },
  }))
  const objectives = rows.objectives.map((objective, index): UndatedCommand => ({
    name: 'objective.create',
    input: { id: stableId(`objective/${code}/${index + 1}`), objective: { ...objective, ...place(index) } },
  }))
  return [...areas, ...focusAreas, ...objectives]
}

function noteCommand(row: NoteRow, planCode: string): UndatedCommand {
  const { activity, ...note } = row
  return {
    name: 'note.create',
    input: {
      id: noteId(planCode, activity, row.day),
      note: {
        ...note,
        planId: planId(planCode),
        activityId: activity === null ? null : activityId(activity),
        marking,
      },
      isOwn: false,
    },
  }
}
