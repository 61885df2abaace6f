import { command, query } from '../define.ts'
import { changeOf, GivenId, RequestId, without } from '../edit.ts'
import { areaFields, focusAreaFields, objectiveFields } from '../entity/plan.ts'
import { Id } from '../values.ts'
import { z } from '../zod.ts'

const Nothing = z.strictObject({})
const OfPlan = z.strictObject({ planId: Id })
const activityCount = z.int()

export const ThematicArea = z.strictObject({ id: Id, ...areaFields, activityCount })
export type ThematicArea = z.infer<typeof ThematicArea>

export const FocusArea = z.strictObject({ id: Id, ...focusAreaFields, activityCount })
export type FocusArea = z.infer<typeof FocusArea>

export const Objective = z.strictObject({ id: Id, ...objectiveFields, activityCount })
export type Objective = z.infer<typeof Objective>

/** What a plan is divided into: thematic areas, focus areas, objectives, each in its order. */
export const outlineOperations = {
  'outline.get': query({
    runs: 'db',
    reads: ['area', 'focusArea', 'objective', 'activity', 'plan'],
    input: OfPlan,
    output: z.strictObject({
      areas: z.array(ThematicArea),
      focusAreas: z.array(FocusArea),
      objectives: z.array(Objective),
    }),
    failures: ['plan.unknown'],
  }),
  'area.create': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, id: GivenId, area: z.strictObject(areaFields) }),
    output: z.strictObject({ id: Id }),
    failures: ['plan.unknown'],
  }),
  'area.edit': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, areaId: Id, change: changeOf(without(areaFields, 'planId')) }),
    output: Nothing,
    failures: ['area.unknown'],
  }),
  'area.delete': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, areaId: Id }),
    output: Nothing,
    failures: ['area.unknown', 'area.in-use'],
  }),
  'focusArea.create': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, id: GivenId, focusArea: z.strictObject(focusAreaFields) }),
    output: z.strictObject({ id: Id }),
    failures: ['plan.unknown'],
  }),
  'focusArea.edit': command({
    runs: 'db',
    input: z.strictObject({
      requestId: RequestId,
      focusAreaId: Id,
      change: changeOf(without(focusAreaFields, 'planId')),
    }),
    output: Nothing,
    failures: ['focusArea.unknown'],
  }),
  'focusArea.delete': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, focusAreaId: Id }),
    output: Nothing,
    failures: ['focusArea.unknown', 'focusArea.in-use'],
  }),
  'objective.create': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, id: GivenId, objective: z.strictObject(objectiveFields) }),
    output: z.strictObject({ id: Id }),
    failures: ['plan.unknown'],
  }),
  'objective.edit': command({
    runs: 'db',
    input: z.strictObject({
      requestId: RequestId,
      objectiveId: Id,
      change: changeOf(without(objectiveFields, 'planId')),
    }),
    output: Nothing,
    failures: ['objective.unknown'],
  }),
  'objective.delete': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, objectiveId: Id }),
    output: Nothing,
    failures: ['objective.unknown', 'objective.in-use'],
  }),
} as const
