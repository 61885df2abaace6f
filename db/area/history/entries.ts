import type { HistoryEntry } from '#contract/area/history'
import type { Id } from '#contract/values'
import { winnerOf } from '#domain/merge/field'
import type { RecordOperation } from '#domain/merge/record'
import { birthField, deletedField, writesOf } from '#domain/merge/record'
import { isEntityName, trackedEntity } from '../../log/tracked.ts'
import type { Statements } from '../../statements.ts'
import type { LoggedOperation } from './statements.ts'

type Json = HistoryEntry['to']
type Told = { readonly operation: LoggedOperation; readonly from: Json; readonly to: Json }
type Pointer = { readonly entity: string; readonly id: Id }

/** Operations worded as data, for many at once: every kind of question is asked once. */
export function tellEntries(statements: Statements, operations: readonly LoggedOperation[]): HistoryEntry[] {
  const told = withEarlierValues(statements, operations)
  const subjects = namesOf(
    statements,
    operations.map(({ entity, row }) => ({ entity, id: row })),
  )
  const names = namesOf(statements, told.flatMap(pointersOf))
  const people = namesOf(
    statements,
    operations.flatMap(({ actor }) => (actor === null ? [] : [{ entity: 'person', id: actor }])),
  )
  const activityIds = [...subjects.values()].flatMap(({ activityId }) => activityId ?? [])
  const references = statements.history.activityReferences([...new Set(activityIds)])

  return told.map(({ operation, from, to }) => {
    const { number, id, at, actor, entity, row, field, scope } = operation
    const subject = subjects.get(keyOf({ entity, id: row }))
    const activityId = subject?.activityId ?? null
    const pointers = pointersOf({ operation, from, to })
    return {
      number,
      operationId: id,
      at,
      personId: actor,
      personName: actor === null ? null : (people.get(keyOf({ entity: 'person', id: actor }))?.name ?? null),
      entity,
      row,
      field,
      from,
      to,
      subject: subject?.name ?? '',
      activityId,
      activityReference: activityId === null ? null : (references.get(activityId) ?? null),
      planId: scope,
      names: pointers.flatMap((pointer) => {
        const name = names.get(keyOf(pointer))?.name
        return name === undefined ? [] : [{ id: pointer.id, name }]
      }),
    }
  })
}

/** The value before each operation is the one its author saw: the winner among the operations it names as its context. */
function withEarlierValues({ history }: Statements, operations: readonly LoggedOperation[]): readonly Told[] {
  const contexts = operations.map((operation) => (operation.field === birthField ? [] : contextOf(operation)))
  const earlier = new Map(history.earlier([...new Set(contexts.flat())]).map((each) => [each.id, each]))
  return operations.map((operation, index) => {
    const { field, value } = operation
    const seen = (contexts[index] ?? []).flatMap((id): RecordOperation[] => {
      const found = earlier.get(id)
      const isOfField = found?.field === field || found?.field === birthField
      return found !== undefined && isOfField ? [{ ...found, value: parsed(found.value), context: [] }] : []
    })
    const winner = winnerOf(writesOf(seen, field))
    const unseen = field === deletedField ? false : null
    return { operation, from: winner === null ? unseen : parsed(winner.value), to: parsed(value) }
  })
}

function contextOf({ context }: LoggedOperation): readonly string[] {
  return JSON.parse(context) as readonly string[] // the log writes just such lists
}

function parsed(json: string): Json {
  return JSON.parse(json) as Json // that is what JSON texts hold
}

/** The records that the values of an entry point to by id. */
function pointersOf({ operation, from, to }: Told): readonly Pointer[] {
  const { entity, field } = operation
  if (!isEntityName(entity)) return []
  const { references } = trackedEntity(entity)
  const fieldsOf = (value: Json): readonly (readonly [string, Json])[] =>
    field === birthField && typeof value === 'object' && value !== null ? Object.entries(value) : [[field, value]]
  const pointers = [...fieldsOf(from), ...fieldsOf(to)].flatMap(([name, value]): Pointer[] => {
    const target = references.get(name)
    return target !== undefined && typeof value === 'string' ? [{ entity: target, id: value }] : []
  })
  return [...new Map(pointers.map((pointer) => [keyOf(pointer), pointer])).values()]
}

function namesOf({ history }: Statements, pointers: readonly Pointer[]) {
  const byEntity = Map.groupBy(pointers, ({ entity }) => entity)
  const named = [...byEntity].flatMap(([entity, each]) =>
    history
      .names(entity, [...new Set(each.map(({ id }) => id))])
      .map((found) => [keyOf({ entity, id: found.id }), found] as const),
  )
  return new Map(named)
}

function keyOf({ entity, id }: Pointer): string {
  return `${entity} ${id}`
}
