import type { SeedCommand, UndatedCommand } from '#contract/seed'
import { stableId } from '../stable-id.ts'
import { courseCommands, firstState } from './course.ts'
import { activityId, organisationId, planId, selectionId } from './ids.ts'
import { given, notBefore } from './moments.ts'
import type { ActivityRow, Course, PlanRows } from './rows.ts'

/** The activities of a plan with who takes part and what was selected, as they came into it and went on. */
export function activityCommands({ plan, activities, courses }: PlanRows): readonly SeedCommand[] {
  return activities.flatMap((row) => {
    const course = courses[row.reference]
    const since = notBefore(plan.drawnUp, course?.since ?? plan.drawnUp)
    const later = course === undefined ? [] : courseCommands(row, course, plan.drawnUp)
    return [...given(since, firstCommands(row, course, plan.code)), ...later]
  })
}

function firstCommands(row: ActivityRow, course: Course | undefined, planCode: string): readonly UndatedCommand[] {
  const { area, focusArea, objective, dates: _, participations, selection, ...own } = row
  const { status, dates } = firstState(row, course)
  const id = activityId(row.reference)
  const activity = {
    ...own,
    ...dates,
    status,
    planId: planId(planCode),
    areaId: stableId(`area/${area}`),
    focusAreaId: focusArea === null ? null : stableId(`focus-area/${planCode}/${focusArea}`),
    objectiveId: objective === null ? null : stableId(`objective/${planCode}/${objective}`),
    marking: 'unclassified',
  } as const
  const parts = participations.map(({ organisation, ...participation }): UndatedCommand => ({
    name: 'participation.add',
    input: {
      id: stableId(`participation/${row.reference}/${organisation}`),
      participation: { ...participation, activityId: id, organisationId: organisationId(organisation) },
    },
  }))
  const selections: readonly UndatedCommand[] =
    selection === null
      ? []
      : [
          {
            name: 'selection.set',
            input: { id: selectionId(row.reference, selection.year), selection: { ...selection, activityId: id } },
          },
        ]
  return [{ name: 'activity.create', input: { id, activity } }, ...parts, ...selections]
}
