import type { EntityName } from '#contract/entity/table'
import { trackedEntity } from '../../log/tracked.ts'

/**
 * The condition under which a record is there: it is not deleted, nor is anything that it goes with, nor what that goes with in turn.
 * Its plan is not looked at. What a query joins already, by one of its fields and under the name of its table, is not looked up again.
 */
export function thereSql(entity: EntityName, joined: string | null = null): string {
  const { table } = trackedEntity(entity)
  return conditionOf({ entity, name: table, joined })
}

type Named = { readonly entity: EntityName; readonly name: string; readonly joined: string | null }

function conditionOf({ entity, name, joined }: Named): string {
  const { columns, goesWith } = trackedEntity(entity)
  const owners = [...goesWith].map(([field, owner]) => {
    const { table } = trackedEntity(owner)
    if (field === joined) return conditionOf({ entity: owner, name: table, joined: null })
    const ownerName = `${name}_${table}`
    const column = columns.get(field)?.[0]?.name ?? field
    return `not exists (select 1 from ${table} as ${ownerName} where ${ownerName}.id = ${name}.${column}
      and not (${conditionOf({ entity: owner, name: ownerName, joined: null })}))`
  })
  return [`${name}.deleted = 0`, ...owners].join(' and ')
}
