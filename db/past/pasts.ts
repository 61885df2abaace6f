import type Database from 'better-sqlite3'
import type { EntityName } from '#contract/entity/table'
import type { Day, Id } from '#contract/values'
import { firstMomentOf } from '#domain/civil-day'
import { addDays } from '#domain/days'
import type { ReadDb } from '../database.ts'
import { guardDatabase } from '../database.ts'
import type { Statements } from '../statements.ts'
import { prepareStatements } from '../statements.ts'
import { blankLike, emptyOut, emptyOutLog } from './blank.ts'
import type { Conflict, Filler } from './fill.ts'
import { createFiller, withTargets } from './fill.ts'
import { onDemand } from './on-demand.ts'
import type { Extent, PastLog } from './log.ts'
import { createPastLog } from './log.ts'
import type { PresentRows } from './present-rows.ts'
import { createPresentRows } from './present-rows.ts'
import { createPastTables } from './tables.ts'

/** Plans as they stood, made from the log when they are asked and kept while nothing dated before their day arrives. */
export type Pasts = {
  readonly firstDay: PastLog['firstDay']
  /** The questions of a plan's past, with what is known of these entities in it. */
  readonly statements: (planId: Id, day: Day, entities: readonly EntityName[]) => Statements
  readonly close: () => void
}

type Past = {
  readonly connection: Database.Database
  readonly statements: Statements
  readonly filler: Filler
  /** What it holds; null when it is empty. */
  held: Held | null
}

type Held = {
  readonly day: Day
  readonly extent: Extent
  /** What has been brought in for that day. */
  readonly entities: Set<EntityName>
  /** The last operation of the present log when the first record was brought in: what was copied is as it stood then. */
  readonly copiedAt: number
  /** Up to which operation of the present log it has been looked through. */
  lookedTo: number
  hasLog: boolean
}

type Present = {
  readonly connection: Database.Database
  readonly database: ReadDb
  readonly lastNumber: () => number
  readonly statements: Statements
}

type Sources = { readonly log: PastLog; readonly rows: PresentRows; readonly conflicts: () => readonly Conflict[] }

/** As many as an officer goes back and forth between. */
const keptPasts = 2

export function createPasts(present: Present): Pasts {
  let sources: Sources | null = null
  /** The one asked last comes first. */
  let pasts: readonly Past[] = []

  const known = (): Sources => {
    sources ??= sourcesOf(present)
    return sources
  }

  function pastOf(planId: Id, day: Day): Past {
    const kept = pasts.find(({ held }) => held?.extent.planId === planId && held.day === day)
    const free = pasts.length < keptPasts ? null : (pasts.at(-1) ?? null)
    const past = kept ?? free ?? openPast(present.connection, known())
    pasts = [past, ...pasts.filter((each) => each !== past)]
    if (kept !== undefined && isTrue(past.held, known().log, present.lastNumber())) return past
    const extent = { planId, until: firstMomentOf(addDays(day, 1)) }
    if (canTurn(past.held, planId, present.lastNumber())) turn(past, past.held, { day, extent })
    else begin(past, extent, day)
    return past
  }

  /** Between two days of a plan only what was changed after the earlier of them is not the same. */
  function turn(past: Past, { copiedAt }: Held, { day, extent }: Pick<Held, 'day' | 'extent'>): void {
    emptyOutLog(past.connection)
    past.filler.turn(extent)
    past.held = { day, extent, entities: new Set(['workspace']), copiedAt, lookedTo: copiedAt, hasLog: false }
  }

  function begin(past: Past, extent: Extent, day: Day): void {
    emptyOut(past.connection)
    past.filler.begin(extent)
    const number = present.lastNumber()
    past.held = { day, extent, entities: new Set(['workspace']), copiedAt: number, lookedTo: number, hasLog: false }
    // The workspace is the file's, not the plan's; the day that it shows as today would stand in the way of the one asked for.
    const { id, ...values } = present.statements.workspace.workspace()
    past.filler.put('workspace', id, new Map(Object.entries({ ...values, demonstrationDay: null })))
  }

  return {
    firstDay: (planId) => known().log.firstDay(planId),
    statements: (planId, day, entities) => {
      const past = pastOf(planId, day)
      fillUp(past, entities)
      return past.statements
    },
    close: () => {
      for (const { connection } of pasts) connection.close()
      pasts = []
    },
  }
}

function sourcesOf({ connection, database }: Present): Sources {
  const conflicts = database.prepareRead<[], Conflict>('select entity, row, field from conflict')
  return { log: createPastLog(database), rows: createPresentRows(connection), conflicts: () => conflicts.all() }
}

function openPast(present: Database.Database, sources: Sources): Past {
  const connection = blankLike(present)
  const database = guardDatabase(connection)
  const tables = createPastTables(database)
  copyDevice(present, connection)
  const bringIn = (): void => {
    const { held } = past
    if (held === null || held.hasLog) return
    held.hasLog = true
    connection.transaction(() => sources.log.all(held.extent).forEach(tables.addOperation))()
  }
  const past: Past = {
    connection,
    statements: prepareStatements(onDemand(database, bringIn)),
    filler: createFiller(tables, sources),
    held: null,
  }
  return past
}

/** The device names the workspace that this is a past of. */
function copyDevice(present: Database.Database, connection: Database.Database): void {
  const device = present.prepare<[], Record<string, string | number | null>>('select * from device').get() ?? {}
  const names = Object.keys(device)
  connection
    .prepare(`insert into device (${names.join(', ')}) values (${names.map((name) => `@${name}`).join(', ')})`)
    .run(device)
}

/** Whether what it holds can be made what it was on another day of the plan: nothing has arrived since it was copied. */
function canTurn(held: Held | null, planId: Id, lastNumber: number): held is Held {
  return held !== null && held.extent.planId === planId && held.copiedAt === lastNumber
}

/** Whether nothing has arrived since that belongs to it. */
function isTrue(held: Held | null, log: PastLog, lastNumber: number): boolean {
  if (held === null) return false
  if (held.lookedTo === lastNumber) return true
  if (held.lookedTo > lastNumber || log.hasNews(held.extent, held.lookedTo)) return false
  held.lookedTo = lastNumber
  return true
}

/** Brings in what is not there yet of the entities that a question reads. */
function fillUp({ connection, filler, held }: Past, entities: readonly EntityName[]): void {
  if (held === null) throw new Error('a past is begun before it is filled')
  const missing = withTargets(entities).filter((entity) => !held.entities.has(entity))
  if (missing.length === 0) return
  connection.transaction(() => filler.fill(missing, held.lookedTo))()
  for (const entity of missing) held.entities.add(entity)
}
