import type { EntityName } from '#contract/entity/table'
import type { MergeCounts, MergeFailure, Operation, VersionVector } from '#contract/operation'
import type { Answer, Failed } from '#contract/result'
import { done, fail } from '#contract/result'
import { originOf } from '../log/local-device.ts'
import type { OperationRow } from '../log/operations.ts'
import { readContext } from '../log/operations.ts'
import { isEntityName } from '../log/tracked.ts'
import type { Core } from '../core.ts'
import { faultOf } from './check.ts'
import { splitId } from './origins.ts'
import { arrivalOrder } from './rules.ts'

export type Merged = MergeCounts & { readonly changed: readonly EntityName[] }

type Touched = { readonly entity: EntityName; readonly row: string; readonly fields: Set<string> }
type Added = { readonly ids: readonly string[]; readonly touched: ReadonlyMap<string, Touched> }

/**
 * Brings operations of other copies in: all of them or, when one is wrong, none. Any order, any number of times, in any parts:
 * what a workspace shows depends only on which operations it knows.
 */
export function applyOperations(core: Core, operations: readonly Operation[]): Answer<Merged, MergeFailure> {
  for (const operation of operations) {
    const fault = faultOf(operation)
    if (fault !== null) return fail('operations.invalid', { id: String(operation?.id), fault })
  }
  return core.transact(
    () => bringIn(core, operations),
    ({ ok }) => ok,
  )
}

function bringIn(core: Core, operations: readonly Operation[]): Answer<Merged, MergeFailure> {
  core.device.openGate()
  leaveForgottenName(core, operations)
  const added = add(core, operations)
  if ('code' in added) return added
  core.origins.note(added.ids)
  core.records.begin()
  for (const { entity, row, fields } of inArrivalOrder(added.touched)) core.records.refresh(entity, row, fields)
  const known = operations.length - added.ids.length
  return done({ new: added.ids.length, known, ...core.records.outcome() })
}

/** Operations under our present name that we do not know: this file was copied or set back unnoticed, so it writes under a new name. */
function leaveForgottenName({ device }: Core, operations: readonly Operation[]): void {
  const own = originOf(device.state())
  const { counter } = device.state()
  const isForgotten = operations.some(({ id }) => splitId(id).origin === own && splitId(id).counter > counter)
  if (isForgotten) device.beginIncarnation()
}

function add({ log, device }: Core, operations: readonly Operation[]): Added | Failed<MergeFailure> {
  const ids: string[] = []
  const touched = new Map<string, Touched>()
  for (const operation of operations) {
    const row: OperationRow = { ...operation, context: JSON.stringify(operation.context) }
    if (!log.append(row)) {
      if (!isSame(log.byId(operation.id), row)) return fail('operations.clash', { id: operation.id })
      continue
    }
    device.follow(operation.lamport)
    ids.push(operation.id)
    if (isEntityName(operation.entity)) touch(touched, operation.entity, operation)
  }
  return { ids, touched }
}

function touch(touched: Map<string, Touched>, entity: EntityName, { row, field }: Operation): void {
  const key = `${entity} ${row}`
  const known = touched.get(key) ?? { entity, row, fields: new Set<string>() }
  known.fields.add(field)
  touched.set(key, known)
}

function isSame(known: OperationRow | undefined, given: OperationRow): boolean {
  if (known === undefined) return false
  return (
    known.value === given.value &&
    known.context === given.context &&
    known.lamport === given.lamport &&
    known.entity === given.entity &&
    known.row === given.row &&
    known.field === given.field
  )
}

function inArrivalOrder(touched: ReadonlyMap<string, Touched>): readonly Touched[] {
  const rank = new Map(arrivalOrder.map((entity, index) => [entity, index]))
  return [...touched.values()].toSorted((one, other) => (rank.get(one.entity) ?? 0) - (rank.get(other.entity) ?? 0))
}

/** The operations that a copy with this vector does not know, as far as they are known here; in the order they arrived. */
export function operationsSince(core: Core, vector: VersionVector): readonly Operation[] {
  return core.origins
    .all()
    .flatMap((origin) => core.log.after(origin, vector[origin] ?? 0))
    .toSorted((one, other) => one.number - other.number)
    .map(({ number: _number, context, ...row }) => ({ ...row, context: [...readContext(context)] }))
}
