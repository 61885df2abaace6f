import type { EntityName } from '#contract/entity/table'
import type { RecordOperation, RecordState } from '#domain/merge/record'
import { deletedField, recordState } from '#domain/merge/record'
import type { WriteDb, WriteStatement } from '../database.ts'
import { readContext } from '../log/operations.ts'
import type { Projection } from '../log/projection.ts'
import { createProjection } from '../log/projection.ts'
import { trackedEntity } from '../log/tracked.ts'
import { arrivalOrder, rulesOf } from '../merge/rules.ts'
import type { NumberedOperation } from './log.ts'

type Shown = Extract<RecordState, { kind: 'shown' }>

/** Writes records into a past. */
export type Filler = {
  /** Makes the records of some entities from all their operations; what they point to must be there or come with them. */
  readonly fill: (entities: readonly EntityName[], operations: readonly NumberedOperation[]) => void
  /** Puts a record in as it is. */
  readonly put: (entity: EntityName, id: string, values: ReadonlyMap<string, unknown>) => void
  /** Knows of no record any more. */
  readonly forget: () => void
}

type Parts = {
  readonly projection: Projection
  readonly addOperation: (operation: NumberedOperation) => void
  readonly addConflict: WriteStatement<[string, string, string]>
}

export function createFiller(database: WriteDb): Filler {
  const parts: Parts = {
    projection: createProjection(database),
    addOperation: operationAdder(database),
    addConflict: database.prepareWrite('insert into conflict (entity, row, field) values (?, ?, ?)'),
  }
  const there = new Map<EntityName, Set<string>>()
  const has = (entity: EntityName, id: string): boolean => there.get(entity)?.has(id) ?? false
  const note = (entity: EntityName, id: string): void => {
    const ids = there.get(entity) ?? new Set()
    there.set(entity, ids.add(id))
  }

  return {
    fill: (entities, operations) => {
      operations.forEach(parts.addOperation)
      const byEntity = Map.groupBy(operations, ({ entity }) => entity)
      for (const entity of entities) {
        const rules = rulesOf(entity, [...trackedEntity(entity).columns.keys()], has)
        for (const [row, each] of Map.groupBy(byEntity.get(entity) ?? [], (operation) => operation.row)) {
          const state = recordState(each.map(readOperation), rules)
          // What it points to was not there on that day, as far as the clocks tell: neither is it.
          if (state.kind === 'parked') continue
          insert(parts, entity, row, state)
          note(entity, row)
        }
      }
    },
    put: (entity, id, values) => {
      parts.projection.insert(entity, id, values)
      note(entity, id)
    },
    forget: () => there.clear(),
  }
}

/** Entities with all that their records point to, in an order in which what is pointed to comes first. */
export function withTargets(entities: readonly EntityName[]): readonly EntityName[] {
  const wanted = new Set<EntityName>()
  function want(entity: EntityName): void {
    if (wanted.has(entity)) return
    wanted.add(entity)
    for (const target of trackedEntity(entity).references.values()) want(target)
  }
  entities.forEach(want)
  return arrivalOrder.filter((entity) => wanted.has(entity))
}

function insert({ projection, addConflict }: Parts, entity: EntityName, row: string, state: Shown): void {
  projection.insert(entity, row, new Map(state.fields.map(({ field, value }) => [field, value])))
  if (state.isDeleted) projection.update(entity, row, deletedField, true)
  for (const { field, isConflict } of state.fields) if (isConflict) addConflict.run(entity, row, field)
  if (state.isDeletionDisputed) addConflict.run(entity, row, deletedField)
}

function readOperation({ id, lamport, field, value, context }: NumberedOperation): RecordOperation {
  const read: unknown = JSON.parse(value)
  return { id, lamport, field, value: read, context: context === '[]' ? none : readContext(context) }
}

const none: readonly string[] = []

/** Keeps the operation under its own number, so that history pages through the past as through the present. */
function operationAdder(database: WriteDb): (operation: NumberedOperation) => void {
  const columns = [
    'number',
    'id',
    'lamport',
    'at',
    'actor',
    'command',
    'entity',
    'row',
    'field',
    'value',
    'context',
    'scope',
  ]
  const insertion = database.prepareWrite<(string | number | null)[]>(
    `insert into operation (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  return ({ number, id, lamport, at, actor, command, entity, row, field, value, context, scope }) => {
    insertion.run(number, id, lamport, at, actor, command, entity, row, field, value, context, scope)
  }
}
