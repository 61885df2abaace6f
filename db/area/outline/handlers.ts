import type { outlineOperations } from '#contract/area/outline'
import { done, fail } from '#contract/result'
import type { HandlersOf } from '../../handler.ts'
import { firstWords } from '#domain/first-words'

/** What a plan is divided into: thematic areas, focus areas, objectives. */
export const outlineHandlers: HandlersOf<keyof typeof outlineOperations> = {
  'outline.get': ({ statements }, { planId }) => {
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    const { outline } = statements
    return done({
      areas: outline.areas(planId),
      focusAreas: outline.focusAreas(planId),
      objectives: outline.objectives(planId),
    })
  },

  'area.create': ({ statements, write, about }, { id, area }) => {
    if (!statements.plan.isThere(area.planId)) return fail('plan.unknown', { planId: area.planId })
    about(area.name)
    return done({ id: write.create('area', id, area) })
  },

  'area.edit': ({ statements, write, about }, { areaId, change }) => {
    const part = statements.outline.part('area', areaId)
    if (part === null) return fail('area.unknown', { areaId })
    about(part.name)
    write.set('area', areaId, change.field, change.value)
    return done({})
  },

  'area.delete': ({ statements, write, about }, { areaId }) => {
    const part = statements.outline.part('area', areaId)
    if (part === null) return fail('area.unknown', { areaId })
    const { activityCount, name } = part
    if (activityCount > 0) return fail('area.in-use', { activityCount, name })
    about(name)
    write.remove('area', areaId)
    return done({})
  },

  'focusArea.create': ({ statements, write, about }, { id, focusArea }) => {
    if (!statements.plan.isThere(focusArea.planId)) return fail('plan.unknown', { planId: focusArea.planId })
    about(focusArea.name)
    return done({ id: write.create('focusArea', id, focusArea) })
  },

  'focusArea.edit': ({ statements, write, about }, { focusAreaId, change }) => {
    const part = statements.outline.part('focusArea', focusAreaId)
    if (part === null) return fail('focusArea.unknown', { focusAreaId })
    about(part.name)
    write.set('focusArea', focusAreaId, change.field, change.value)
    return done({})
  },

  'focusArea.delete': ({ statements, write, about }, { focusAreaId }) => {
    const part = statements.outline.part('focusArea', focusAreaId)
    if (part === null) return fail('focusArea.unknown', { focusAreaId })
    const { activityCount, name } = part
    if (activityCount > 0) return fail('focusArea.in-use', { activityCount, name })
    about(name)
    write.remove('focusArea', focusAreaId)
    return done({})
  },

  'objective.create': ({ statements, write, about }, { id, objective }) => {
    if (!statements.plan.isThere(objective.planId)) return fail('plan.unknown', { planId: objective.planId })
    about(firstWords(objective.text))
    return done({ id: write.create('objective', id, objective) })
  },

  'objective.edit': ({ statements, write, about }, { objectiveId, change }) => {
    const part = statements.outline.part('objective', objectiveId)
    if (part === null) return fail('objective.unknown', { objectiveId })
    about(firstWords(part.text))
    write.set('objective', objectiveId, change.field, change.value)
    return done({})
  },

  'objective.delete': ({ statements, write, about }, { objectiveId }) => {
    const part = statements.outline.part('objective', objectiveId)
    if (part === null) return fail('objective.unknown', { objectiveId })
    const { activityCount, text } = part
    if (activityCount > 0) return fail('objective.in-use', { activityCount, name: firstWords(text) })
    about(firstWords(text))
    write.remove('objective', objectiveId)
    return done({})
  },
}
