import type { EntityName } from '#contract/entity/table'
import type { Operation } from '#contract/operation'
import { canonicalJson } from '#domain/merge/canonical-json'
import { deletedField } from '#domain/merge/record'
import { newId } from '../../id.ts'
import type { Replica } from './replica.ts'
import { openReplica } from './replica.ts'
import { recordValues } from '../../testing/sample-records.ts'
import { createShuffle } from '../../testing/shuffle.ts'

/** A step of a generated history. Numbers choose among what there is, so that every history is a possible one. */
export type Step =
  | { readonly kind: 'create'; readonly at: number; readonly entity: number }
  | {
      readonly kind: 'edit'
      readonly at: number
      readonly record: number
      readonly field: number
      readonly value: number
    }
  | { readonly kind: 'delete' | 'restore'; readonly at: number; readonly record: number }
  | { readonly kind: 'future'; readonly at: number; readonly record: number; readonly value: number }
  | {
      readonly kind: 'deliver'
      readonly from: number
      readonly to: number
      readonly part: number
      readonly seed: number
    }

/** A write as the history itself knows it, apart from all that the program computes. */
export type Write = {
  readonly id: string
  readonly entity: EntityName
  readonly row: string
  readonly field: string
  readonly value: string
  /** Every operation that its author knew. */
  readonly past: ReadonlySet<string>
}

export type Copy = { readonly replica: Replica; readonly known: Set<string> }

/** A history while it is played: copies, and what was written in them. */
export type History = {
  readonly copies: readonly Copy[]
  readonly writes: Write[]
  readonly records: { readonly entity: EntityName; readonly row: string }[]
  readonly births: Map<string, ReadonlyMap<string, unknown>>
  futureCount: number
}

const entities = ['plan', 'area', 'activity', 'note'] as const

/** The fields that histories edit; few values each, so that equal ones meet. */
const edits: { readonly [Entity in (typeof entities)[number]]: readonly (readonly [string, readonly unknown[]])[] } = {
  plan: [
    ['title', ['One', 'Two']],
    ['focusYear', [null, 2016, 2017]],
  ],
  area: [['name', ['North', 'South', 'West']]],
  activity: [
    ['title', ['A', 'B', 'C']],
    [
      'status',
      [
        { status: 'ongoing', reason: null },
        { status: 'suspended', reason: 'no funds' },
      ],
    ],
    ['revisedEnd', [null, { day: '2016-12-31', reason: 'funding', explanation: null }]],
    ['areaId', ['area']],
  ],
  note: [['text', ['seen', 'done']]],
}

const pool: Replica[] = []

/** An empty replica of the pool: opening one takes longer than a whole history. */
export function freshCopy(place: number, year: number): Copy {
  const now = `${year}-03-01T12:00:00.000Z`
  const replica = pool[place] ?? openReplica(`dev${place}`, now)
  pool[place] = replica
  replica.restart(now)
  return { replica, known: new Set() }
}

export function closeCopies(): void {
  for (const replica of pool.splice(0)) replica.close()
}

/** Begins with empty copies whose clocks are some years wrong. */
export function beginHistory(skews: readonly number[]): History {
  const copies = skews.map((years, place) => freshCopy(place, 2026 + years))
  return { copies, writes: [], records: [], births: new Map(), futureCount: 0 }
}

export function playStep(history: History, step: Step): void {
  switch (step.kind) {
    case 'create':
      return create(history, copyAt(history, step.at), entities[step.entity % entities.length] ?? 'plan')
    case 'edit':
      return edit(history, step)
    case 'delete':
    case 'restore':
      return setDeleted(history, step)
    case 'future':
      return writeFuture(history, step)
    case 'deliver':
      return deliver(history, step)
  }
}

export function copyAt(history: History, index: number): Copy {
  const copy = history.copies[index % history.copies.length]
  if (copy === undefined) throw new Error('a history has copies')
  return copy
}

function create(history: History, copy: Copy, entity: (typeof entities)[number]): void {
  const find = (wanted: EntityName): string | undefined =>
    history.records.find((record) => record.entity === wanted && copy.replica.core.projection.has(wanted, record.row))
      ?.row
  const values = recordValues(entity, { plan: find('plan'), area: find('area') })
  if (values === null) return
  const row = newId()
  history.records.push({ entity, row })
  history.births.set(row, new Map(Object.entries(values)))
  write(history, copy, { entity, value: values }, (core) => void core.writer.write.create(entity, row, values))
}

function edit(history: History, { at, record, field, value }: Extract<Step, { kind: 'edit' }>): void {
  const copy = copyAt(history, at)
  const target = editable(history, copy, record)
  if (target === null) return
  const choices = Object.entries(edits).find(([entity]) => entity === target.entity)?.[1] ?? []
  const [name, values] = choices[field % choices.length] ?? ['', []]
  const areas = history.records.filter(
    (each) => each.entity === 'area' && copy.replica.core.projection.has('area', each.row),
  )
  const chosen = name === 'areaId' ? areas[value % areas.length]?.row : values[value % values.length]
  write(history, copy, { entity: target.entity, value: chosen }, (core) =>
    core.writer.setField(target.entity, target.row, name, chosen),
  )
}

function setDeleted(history: History, { kind, at, record }: Extract<Step, { kind: 'delete' | 'restore' }>): void {
  const copy = copyAt(history, at)
  const target = history.records[record % Math.max(1, history.records.length)]
  if (target === undefined || !copy.replica.core.projection.has(target.entity, target.row)) return
  const value = kind === 'delete'
  write(history, copy, { entity: target.entity, value }, (core) =>
    core.writer.setField(target.entity, target.row, deletedField, value),
  )
}

/** An operation that only a later version can make: a field or an entity that this one does not know. */
function writeFuture(history: History, { at, record, value }: Extract<Step, { kind: 'future' }>): void {
  const copy = copyAt(history, at)
  const target = history.records[record % Math.max(1, history.records.length)]
  history.futureCount += 1
  const isField = value % 2 === 0 && target !== undefined
  const operation: Operation = {
    id: `future.1.${history.futureCount}`,
    lamport: history.futureCount,
    at: '2040-01-01T00:00:00.000Z',
    actor: null,
    command: newId(),
    entity: isField ? target.entity : 'evaluation',
    row: isField ? target.row : newId(),
    field: isField ? 'colour' : '*',
    value: JSON.stringify({ kept: ['as', { it: value }], name: 'مرحلة' }),
    context: [],
    scope: null,
  }
  copy.replica.receive([operation])
  copy.known.add(operation.id)
  if (!isField) return
  const { id, row, field, value: text } = operation
  history.writes.push({ id, entity: target.entity, row, field, value: text, past: new Set() })
}

function editable(history: History, { replica }: Copy, record: number): History['records'][number] | null {
  const target = history.records[record % Math.max(1, history.records.length)]
  if (target === undefined) return null
  return replica.core.projection.read(target.entity, target.row, deletedField)?.value === false ? target : null
}

type Given = { readonly entity: EntityName; readonly value: unknown }

function write(history: History, copy: Copy, { entity, value }: Given, work: Parameters<Replica['change']>[0]): void {
  const past = new Set(copy.known)
  for (const { id, row, field } of copy.replica.change(work)) {
    history.writes.push({ id, entity, row, field, value: canonicalJson(value), past })
    copy.known.add(id)
  }
}

/** Part of what one copy knows reaches another: in any order, some of it twice, cut into packages. */
function deliver(history: History, { from, to, part, seed }: Extract<Step, { kind: 'deliver' }>): void {
  const shuffle = createShuffle(seed)
  const source = copyAt(history, from).replica.operations()
  const chosen = shuffle.mix(source).slice(0, Math.ceil((source.length * part) / 100))
  const twice = [...chosen, ...chosen.filter(() => shuffle.chance(0.3))]
  receive(copyAt(history, to), shuffle.mix(twice), 1 + (seed % 3))
}

/** Brings operations in as packages, and checks what is said about them against the history. */
export function receive(copy: Copy, operations: readonly Operation[], packages: number): void {
  const size = Math.max(1, Math.ceil(operations.length / packages))
  for (let start = 0; start < operations.length; start += size) {
    const each = operations.slice(start, start + size)
    const fresh = new Set(each.map(({ id }) => id).filter((id) => !copy.known.has(id)))
    const counts = copy.replica.receive(each)
    if (counts.new !== fresh.size || counts.known !== each.length - fresh.size) {
      throw new Error(`counted ${counts.new} new of ${each.length}, where ${fresh.size} are`)
    }
    for (const id of fresh) copy.known.add(id)
  }
}

/** Everybody gets everything, in an order of their own. */
export function settle(history: History, seed: number): void {
  const all = new Map(
    history.copies.flatMap(({ replica }) => replica.operations().map((each) => [each.id, each] as const)),
  )
  history.copies.forEach((copy, index) => {
    const shuffle = createShuffle(seed + index)
    receive(copy, shuffle.mix([...all.values()]), 1 + ((seed + index) % 4))
  })
}
