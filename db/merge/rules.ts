import type { EntityName } from '#contract/entity/table'
import { entityNames } from '#contract/entity/table'
import type { RecordRules } from '#domain/merge/record'
import { trackedEntity } from '../log/tracked.ts'

/** What this version knows of an entity, for the state of its records; `has` tells which records are shown. */
export function rulesOf(
  entity: EntityName,
  fields: readonly string[],
  has: (entity: EntityName, id: string) => boolean,
): RecordRules {
  const { references } = trackedEntity(entity)
  return {
    fields,
    canShow: (field, value) => {
      const target = references.get(field)
      return target === undefined || typeof value !== 'string' || has(target, value)
    },
  }
}

/** Entities in an order in which none comes before one that it points to. */
export const arrivalOrder: readonly EntityName[] = orderByReferences(entityNames)

function orderByReferences(names: readonly EntityName[]): readonly EntityName[] {
  const ordered = new Set<EntityName>()
  function place(entity: EntityName): void {
    for (const target of trackedEntity(entity).references.values()) if (!ordered.has(target)) place(target)
    ordered.add(entity)
  }
  names.forEach(place)
  return [...ordered]
}
