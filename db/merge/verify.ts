import type BetterSqlite3 from 'better-sqlite3'
import type { EntityName } from '#contract/entity/table'
import type { ValueOf } from '#contract/types'
import { canonicalJson } from '#domain/merge/canonical-json'
import type { RecordOperation } from '#domain/merge/record'
import { deletedField, recordState } from '#domain/merge/record'
import { fileFindings } from '../files/file-findings.ts'
import type { Row } from '../log/columns.ts'
import { fromColumns } from '../log/columns.ts'
import { readContext } from '../log/operations.ts'
import { tracked, trackedEntity } from '../log/tracked.ts'
import { rulesOf } from './rules.ts'

type Verification = ValueOf<'workspace.verify'>
type Stored = {
  readonly id: string
  readonly lamport: number
  readonly row: string
  readonly field: string
  readonly value: string
  readonly context: string
}
type Checked = {
  readonly entity: EntityName
  readonly id: string
  readonly row: Row | undefined
  readonly operations: readonly Stored[]
}
type Outcome = { readonly findings: readonly string[]; readonly conflicts: readonly string[] }
type Has = (entity: EntityName, id: string) => boolean

/** Findings beyond this many are only counted. */
const maximumFindings = 100

/**
 * Checks a whole workspace: every page of the file, every reference, every attached file, and that the tables hold exactly what the
 * operations say.
 * It looks through a raw connection of its own statements, so that nothing prepared for work hides an error.
 */
export function verifyWorkspace(connection: BetterSqlite3.Database): Verification {
  const findings = [...pageFindings(connection), ...fileFindings(connection)]
  const has = createHas(connection)
  let rowCount = 0
  const expectedConflicts = new Set<string>()
  for (const entity of tracked.keys()) {
    const rows = rowsOf(connection, entity)
    rowCount += rows.size
    for (const [id, operations] of operationsByRow(connection, entity)) {
      const row = rows.get(id)
      rows.delete(id)
      const outcome = checkRecord({ entity, id, row, operations }, has)
      findings.push(...outcome.findings)
      for (const conflict of outcome.conflicts) expectedConflicts.add(conflict)
    }
    for (const id of rows.keys()) findings.push(`${entity} ${id} is in its table but in no operation`)
  }
  findings.push(...conflictFindings(connection, expectedConflicts))
  return {
    isSound: findings.length === 0,
    findings: findings.slice(0, maximumFindings),
    operationCount: count(connection, 'operation'),
    rowCount,
    conflictCount: count(connection, 'conflict'),
  }
}

function* pageFindings(connection: BetterSqlite3.Database): Generator<string> {
  for (const { integrity_check: text } of connection
    .prepare<[], { integrity_check: string }>('pragma integrity_check')
    .all()) {
    if (text !== 'ok') yield `file: ${text}`
  }
  for (const { table, parent } of connection
    .prepare<[], { table: string; parent: string }>('pragma foreign_key_check')
    .all()) {
    yield `a row of ${table} points to a row of ${parent} that is not there`
  }
}

function checkRecord({ entity, id, row, operations }: Checked, has: Has): Outcome {
  const { columns } = trackedEntity(entity)
  const state = recordState(operations.map(readOperation), rulesOf(entity, [...columns.keys()], has))
  if (state.kind === 'parked') {
    return {
      conflicts: [],
      findings: row === undefined ? [] : [`${entity} ${id} is shown before all it needs is there`],
    }
  }
  if (row === undefined) return { conflicts: [], findings: [`${entity} ${id} is in no table`] }
  const inConflict = state.fields.filter(({ isConflict }) => isConflict).map(({ field }) => field)
  const disputed = state.isDeletionDisputed ? [deletedField] : []
  const wrong = state.fields.filter(
    ({ field, value }) => canonicalJson(fromColumns(columns.get(field) ?? [], row)) !== canonicalJson(value),
  )
  const wrongDeletion = state.isDeleted === (row['deleted'] === 1) ? [] : [deletedField]
  return {
    conflicts: [...inConflict, ...disputed].map((field) => `${entity} ${id} ${field}`),
    findings: [...wrong.map(({ field }) => field), ...wrongDeletion].map(
      (field) => `${entity} ${id} shows a ${field} that its operations do not give`,
    ),
  }
}

function readOperation({ value, context, ...operation }: Stored): RecordOperation {
  const read: unknown = JSON.parse(value)
  return { ...operation, value: read, context: readContext(context) }
}

function conflictFindings(connection: BetterSqlite3.Database, expected: ReadonlySet<string>): readonly string[] {
  const listed = connection.prepare<[], { entity: string; row: string; field: string }>('select * from conflict').all()
  const found = new Set(listed.map(({ entity, row, field }) => `${entity} ${row} ${field}`))
  return [
    ...[...expected].filter((key) => !found.has(key)).map((key) => `${key} is in conflict but not listed`),
    ...[...found].filter((key) => !expected.has(key)).map((key) => `${key} is listed as a conflict but is none`),
  ]
}

function createHas(connection: BetterSqlite3.Database): Has {
  const statements = new Map(
    [...tracked].map(([entity, { table }]) => [
      entity,
      connection.prepare<[string], object>(`select 1 from ${table} where id = ?`),
    ]),
  )
  return (entity, id) => statements.get(entity)?.get(id) !== undefined
}

function rowsOf(connection: BetterSqlite3.Database, entity: EntityName): Map<string, Row> {
  const rows = connection.prepare<[], Row>(`select * from ${trackedEntity(entity).table}`).all()
  return new Map(rows.map((row) => [String(row['id']), row]))
}

function* operationsByRow(
  connection: BetterSqlite3.Database,
  entity: EntityName,
): Generator<readonly [string, readonly Stored[]]> {
  let group: Stored[] = []
  const all = connection.prepare<[string], Stored>(
    'select id, lamport, row, field, value, context from operation where entity = ? order by row, field, number',
  )
  for (const operation of all.iterate(entity)) {
    const first = group[0]
    if (first !== undefined && first.row !== operation.row) {
      yield [first.row, group]
      group = []
    }
    group.push(operation)
  }
  if (group[0] !== undefined) yield [group[0].row, group]
}

function count(connection: BetterSqlite3.Database, table: 'operation' | 'conflict'): number {
  return connection.prepare<[], { count: number }>(`select count(*) as count from ${table}`).get()?.count ?? 0
}
