import type Database from 'better-sqlite3'
import type { EntityName } from '#contract/entity/table'
import type { Day, Id } from '#contract/values'
import { firstMomentOf } from '#domain/civil-day'
import { addDays } from '#domain/days'
import type { ReadDb } from '../database.ts'
import { guardDatabase } from '../database.ts'
import type { Statements } from '../statements.ts'
import { prepareStatements } from '../statements.ts'
import { blankLike, emptyOut } from './blank.ts'
import type { Filler } from './fill.ts'
import { createFiller, withTargets } from './fill.ts'
import type { Extent, PastLog } from './log.ts'
import { createPastLog } from './log.ts'

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
  readonly entities: Set<EntityName>
  /** Up to which operation of the present log it has been looked through. */
  lookedTo: number
}

type Present = {
  readonly connection: Database.Database
  readonly database: ReadDb
  readonly lastNumber: () => number
  readonly statements: Statements
}

/** As many as an officer goes back and forth between. */
const keptPasts = 2

export function createPasts(present: Present): Pasts {
  let log: PastLog | null = null
  /** The one asked last comes first. */
  let pasts: readonly Past[] = []

  const openLog = (): PastLog => {
    log ??= createPastLog(present.database)
    return log
  }

  function pastOf(planId: Id, day: Day): Past {
    const known = pasts.find(({ held }) => held?.extent.planId === planId && held.day === day)
    const free = pasts.length < keptPasts ? null : (pasts.at(-1) ?? null)
    const past = known ?? free ?? openPast(present.connection)
    pasts = [past, ...pasts.filter((each) => each !== past)]
    if (isTrue(past.held, openLog(), present.lastNumber()) && known !== undefined) return past
    begin(past, { planId, until: firstMomentOf(addDays(day, 1)) }, day)
    return past
  }

  function begin(past: Past, extent: Extent, day: Day): void {
    emptyOut(past.connection)
    past.filler.forget()
    past.held = { day, extent, entities: new Set(['workspace']), lookedTo: present.lastNumber() }
    // The workspace is the file's, not the plan's; the day that it shows as today would stand in the way of the one asked for.
    const { id, ...values } = present.statements.workspace.workspace()
    past.filler.put('workspace', id, new Map(Object.entries({ ...values, demonstrationDay: null })))
  }

  return {
    firstDay: (planId) => openLog().firstDay(planId),
    statements: (planId, day, entities) => {
      const past = pastOf(planId, day)
      fillUp(past, openLog(), entities)
      return past.statements
    },
    close: () => {
      for (const { connection } of pasts) connection.close()
      pasts = []
    },
  }
}

function openPast(present: Database.Database): Past {
  const connection = blankLike(present)
  const database = guardDatabase(connection)
  copyDevice(present, connection)
  return { connection, statements: prepareStatements(database), filler: createFiller(database), held: null }
}

/** The device names the workspace that this is a past of. */
function copyDevice(present: Database.Database, connection: Database.Database): void {
  const device = present.prepare<[], Record<string, string | number | null>>('select * from device').get() ?? {}
  const names = Object.keys(device)
  connection
    .prepare(`insert into device (${names.join(', ')}) values (${names.map((name) => `@${name}`).join(', ')})`)
    .run(device)
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
function fillUp({ connection, filler, held }: Past, log: PastLog, entities: readonly EntityName[]): void {
  if (held === null) throw new Error('a past is begun before it is filled')
  const missing = withTargets(entities).filter((entity) => !held.entities.has(entity))
  if (missing.length === 0) return
  connection.transaction(() => filler.fill(missing, log.operations(held.extent, missing)))()
  for (const entity of missing) held.entities.add(entity)
}
