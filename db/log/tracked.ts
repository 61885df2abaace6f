import type { EntityName, FieldName } from '#contract/entity/table'
import { entities, entityNames } from '#contract/entity/table'
import { referenceOrder } from '#domain/reference-order'
import { normaliseText } from '#domain/search-text'

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
  /** Where the plan a record belongs to is found: its own id, a field, or through the record that a field names. */
  readonly scope: Scope
  /** Fields whose text is searched. */
  readonly searched: readonly string[]
}

export type Scope =
  | { readonly kind: 'none' }
  | { readonly kind: 'self' }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'through'; readonly field: string; readonly entity: EntityName }

/** How an entity is stored, where that differs from one column per field, named in snake case. */
type Stored = {
  /** Fields that are one fact over several columns: part → column. */
  readonly parts?: { readonly [field: string]: Parts }
  readonly lists?: readonly string[]
  /** Columns kept beside a field's own, made from its text. */
  readonly derived?: { readonly [field: string]: Derived }
  readonly references?: { readonly [field: string]: EntityName }
  readonly scope: Scope
  readonly searched?: readonly string[]
}

/** The same, with only fields that the entity has. */
type StoredOf<Entity extends EntityName> = Stored & {
  readonly parts?: { readonly [Field in FieldName<Entity>]?: Parts }
  readonly lists?: readonly FieldName<Entity>[]
  readonly derived?: { readonly [Field in FieldName<Entity>]?: Derived }
  readonly references?: { readonly [Field in FieldName<Entity>]?: EntityName }
  readonly searched?: readonly FieldName<Entity>[]
}

type Parts = { readonly [part: string]: string }

type Derived = { readonly column: string; readonly derive: (text: string) => string }

const provenance = { kind: 'provenance', source: 'provenance_source', fields: 'provenance_fields' }
const ofPlan = { kind: 'field', field: 'planId' } as const
const ofActivity = { kind: 'through', field: 'activityId', entity: 'activity' } as const

const storage = {
  workspace: { scope: { kind: 'none' } },
  person: { references: { organisationId: 'organisation' }, scope: { kind: 'none' } },
  organisation: { parts: { provenance }, lists: ['functions'], scope: { kind: 'none' } },
  plan: { parts: { provenance }, scope: { kind: 'self' } },
  party: {
    parts: { provenance },
    lists: ['functions'],
    references: { planId: 'plan', organisationId: 'organisation' },
    scope: ofPlan,
  },
  document: { parts: { provenance }, references: { planId: 'plan' }, scope: ofPlan },
  area: { parts: { provenance }, references: { planId: 'plan' }, scope: ofPlan },
  focusArea: { parts: { provenance }, references: { planId: 'plan' }, scope: ofPlan },
  objective: { parts: { provenance }, references: { planId: 'plan' }, scope: ofPlan },
  activity: {
    parts: {
      status: { status: 'status', reason: 'status_reason' },
      revisedStart: {
        day: 'revised_start',
        reason: 'revised_start_reason',
        explanation: 'revised_start_explanation',
      },
      revisedEnd: { day: 'revised_end', reason: 'revised_end_reason', explanation: 'revised_end_explanation' },
      provenance,
    },
    lists: ['sdgTargets'],
    derived: {
      reference: { column: 'reference_order', derive: referenceOrder },
      title: { column: 'title_order', derive: normaliseText },
    },
    references: { planId: 'plan', areaId: 'area', focusAreaId: 'focusArea', objectiveId: 'objective' },
    scope: ofPlan,
    searched: ['reference', 'title', 'description'],
  },
  participation: {
    parts: { provenance },
    lists: ['functions'],
    references: { activityId: 'activity', organisationId: 'organisation' },
    scope: ofActivity,
  },
  selection: { parts: { provenance }, references: { activityId: 'activity' }, scope: ofActivity },
  note: {
    parts: { provenance },
    references: { planId: 'plan', activityId: 'activity', authorId: 'person' },
    scope: ofPlan,
    searched: ['text'],
  },
} satisfies { readonly [Entity in EntityName]: StoredOf<Entity> }

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
    scope: stored.scope,
    searched: stored.searched ?? [],
  }
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
