import type { EntityName, FieldName } from '#contract/entity/table'

/** Where the plan a record belongs to is found. */
export type Scope =
  | { readonly kind: 'none' }
  | { readonly kind: 'self' }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'through'; readonly field: string; readonly entity: EntityName }

/** How an entity is stored, where that differs from one column per field, named in snake case. */
export type Stored = {
  /** Fields that are one fact over several columns: part → column. */
  readonly parts?: { readonly [field: string]: Parts }
  readonly lists?: readonly string[]
  /** Columns kept beside a field's own, made from its text. */
  readonly derived?: { readonly [field: string]: Derived }
  readonly references?: { readonly [field: string]: EntityName }
  /** Those of the references whose record takes this one along when it is deleted; the scope of a record does, unless it is the plan's. */
  readonly goesWith?: readonly string[]
  readonly scope: Scope
  readonly searched?: readonly string[]
}

/** The same, with only fields that the entity has. */
export type StoredOf<Entity extends EntityName> = Stored & {
  readonly parts?: { readonly [Field in FieldName<Entity>]?: Parts }
  readonly lists?: readonly FieldName<Entity>[]
  readonly derived?: { readonly [Field in FieldName<Entity>]?: Derived }
  readonly references?: { readonly [Field in FieldName<Entity>]?: EntityName }
  readonly goesWith?: readonly FieldName<Entity>[]
  readonly searched?: readonly FieldName<Entity>[]
}

export type Parts = { readonly [part: string]: string }

export type Derived = { readonly column: string; readonly derive: (text: string) => string }
