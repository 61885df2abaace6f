import { entities } from '#contract/entity/table'
import type { EntityName } from '#contract/entity/table'
import { Operation } from '#contract/operation'
import { Status } from '#contract/vocabulary'
import { z } from '#contract/zod'
import { birthField, deletedField } from '#domain/merge/record'
import { needsReason } from '#domain/status'
import { isEntityName } from '../log/tracked.ts'

const Reasoned = z.object({ status: Status, reason: z.string().nullable() })
const Flag = z.boolean()

/** What is wrong with an operation from elsewhere, or null. What this version does not know is not wrong. */
export function faultOf(operation: unknown): string | null {
  const parsed = Operation.safeParse(operation)
  if (!parsed.success) return parsed.error.issues[0]?.path.join('.') ?? 'shape'
  const { entity, field, value } = parsed.data
  if (!value.isWellFormed() || halfCharacter.test(value)) return 'value'
  const read = readJson(value)
  if (read === undefined) return 'value'
  if (!isEntityName(entity)) return null
  return field === birthField ? birthFault(entity, read) : fieldFault(entity, field, read)
}

function birthFault(entity: EntityName, value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return birthField
  const given = new Map<string, unknown>(Object.entries(value))
  return (
    Object.keys(entities[entity]).find((field) => fieldFault(entity, field, given.get(field) ?? null) !== null) ?? null
  )
}

function fieldFault(entity: EntityName, field: string, value: unknown): string | null {
  if (field === deletedField) return Flag.safeParse(value).success ? null : field
  const schema = schemas.get(entity)?.get(field)
  if (schema === undefined) return null
  if (!schema.safeParse(value).success) return field
  return entity === 'activity' && field === 'status' && !isReasoned(value) ? field : null
}

/** The same rule as the table's own check, which would otherwise refuse the value only when it is shown. */
function isReasoned(value: unknown): boolean {
  const fact = Reasoned.safeParse(value)
  return fact.success && (!needsReason(fact.data.status) || (fact.data.reason ?? '').trim() !== '')
}

const schemas: ReadonlyMap<EntityName, ReadonlyMap<string, z.ZodType>> = new Map(
  Object.entries(entities).map(([entity, fields]) => {
    // The key of an entry of `entities` is an entity's name.
    return [entity as EntityName, new Map<string, z.ZodType>(Object.entries(fields))]
  }),
)

// SQLite keeps UTF-8, which has no halves of characters.
const halfCharacter = /\\u[dD](?:[89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|[c-fC-F])/

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
