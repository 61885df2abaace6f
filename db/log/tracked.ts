import type { EntityName } from '#contract/entity/table'
import { entities, entityNames } from '#contract/entity/table'
import type { Derived, Parts, Scope, Stored } from './stored.ts'
import { storage } from './storage.ts'

/** One column that holds a field, or a part of it. */
export type Column = {
  readonly name: string
  /** The part of the field's object that is kept here; null when the column holds the whole field. */
  readonly part: string | null
  /** Kept as JSON text. */
  readonly isJson: boolean
  /** Makes the column from the field's text, for sorting by what SQL has no order for; null for what people entered. */
  readonly derive: ((text: string) => string) | null
}

/** Where an entity is stored, and what of it matters beyond its values. */
export type TrackedEntity = {
  readonly table: string
  /** Every field with its columns, in the order of the contract. `deleted` is a field besides these. */
  readonly columns: ReadonlyMap<string, readonly Column[]>
  /** Fields that hold the id of another record: the row waits until that record is known. */
  readonly references: ReadonlyMap<string, EntityName>
  /** The references whose record takes this one along when it is deleted. */
  readonly goesWith: ReadonlyMap<string, EntityName>
  /** Where the plan a record belongs to is found: its own id, a field, or through the record that a field names. */
  readonly scope: Scope
  /** Fields whose text is searched. */
  readonly searched: readonly string[]
}

/** Every table that is written only through the operation log. */
export const tracked: ReadonlyMap<EntityName, TrackedEntity> = new Map(
  entityNames.map((entity) => [entity, describe(entity, storage[entity])]),
)

/** How an entity is stored. */
export function trackedEntity(entity: EntityName): TrackedEntity {
  const found = tracked.get(entity)
  if (found === undefined) throw new Error(`no table is known for the entity ${entity}`)
  return found
}

/** Whether the text names an entity of this version. */
export function isEntityName(text: string): text is EntityName {
  return Object.hasOwn(entities, text)
}

function describe(entity: EntityName, stored: Stored): TrackedEntity {
  const parts = new Map(Object.entries(stored.parts ?? {}))
  const derived = new Map(Object.entries(stored.derived ?? {}))
  const lists = stored.lists ?? []
  const columns = Object.keys(entities[entity]).map((field) => {
    const own = columnsOf(field, parts.get(field), lists.includes(field))
    return [field, [...own, ...derivedColumns(derived.get(field))]] as const
  })
  return {
    table: snakeCase(entity),
    columns: new Map(columns),
    references: new Map(Object.entries(stored.references ?? {})),
    goesWith: new Map(Object.entries(stored.references ?? {}).filter(([field]) => takesAlong(stored, field))),
    scope: stored.scope,
    searched: stored.searched ?? [],
  }
}

function takesAlong({ scope, goesWith }: Stored, field: string): boolean {
  return (scope.kind === 'through' && scope.field === field) || (goesWith ?? []).includes(field)
}

function columnsOf(field: string, parts: Parts | undefined, isJson: boolean): readonly Column[] {
  if (parts === undefined) return [{ name: snakeCase(field), part: null, isJson, derive: null }]
  // Of all parts only provenance's list of differently founded fields is not a plain value.
  return Object.entries(parts).map(([part, name]) => ({
    name,
    part,
    isJson: name === 'provenance_fields',
    derive: null,
  }))
}

function derivedColumns(derived: Derived | undefined): readonly Column[] {
  return derived === undefined ? [] : [{ name: derived.column, part: null, isJson: false, derive: derived.derive }]
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
