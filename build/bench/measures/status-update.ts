import type BetterSqlite3 from 'better-sqlite3'
import { newId } from '#db/id'
import { alternate } from '../alternate.ts'
import { withCopies } from '../data/copies.ts'
import { largeWorkspace } from '../data/large-workspace.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../measure.ts'

/** An acknowledged save, the act done most: its operation, its record, its command and its step of undo are on the disk. */
export const statusUpdate: Measure = {
  name: 'status update',
  run: async ({ activities, rounds }) => {
    const path = await largeWorkspace({ activities, notesPerActivity: 1 })
    return withCopies(async (copies) => {
      const client = await copies.client(path)
      const inProcess = copies.inProcess(path)
      const raw = copies.raw(path)
      const inputs = inputTexts(raw)
      const write = rawUpdate(raw)
      const { worker, here, rows } = await alternate(
        {
          worker: async (round) => expectDone(await client.call('activity.setStatus', inputs(round))),
          here: (round) => expectDone(inProcess.call('activity.setStatus', inputs(round)).text),
          rows: (round) => write(JSON.parse(inputs(round)) as SetStatus),
        },
        { rounds: rounds(500), warmUps: 50 },
      )
      const limit = { name: 'same rows, raw', samples: rows }
      return [
        figureOf({
          name: 'acknowledged, through the worker',
          ours: worker,
          limit,
          goals: [
            { id: 'G1', of: 'ratio', atMost: 1.5 },
            { id: 'G1', of: 'p50', atMost: 0.5 },
            { id: 'G1', of: 'p95', atMost: 1.5 },
          ],
        }),
        figureOf({
          name: 'acknowledged, in this thread',
          ours: here,
          limit,
          goals: [{ id: 'G1', of: 'ratio', atMost: 1.15 }],
        }),
      ]
    })
  },
}

type SetStatus = {
  readonly requestId: string
  readonly activityId: string
  readonly status: { readonly status: string; readonly reason: null }
}

/** Another ongoing activity every round, spread over the whole file; it begins to close, and once all do, goes on again. */
export function inputTexts(database: BetterSqlite3.Database): (round: number) => string {
  const ids = database
    .prepare("select id from activity where deleted = 0 and status = 'ongoing' order by title_order limit 1000")
    .pluck()
    .all()
  return (round) => {
    const status = Math.floor(round / ids.length) % 2 === 0 ? 'closing' : 'ongoing'
    const activityId = String(ids[round % ids.length])
    return JSON.stringify({ requestId: newId(), activityId, status: { status, reason: null } } satisfies SetStatus)
  }
}

export function expectDone(text: string): void {
  if (!text.startsWith('{"ok":true')) throw new Error(text)
}

/** Writes what the program writes for a new status, and looks nothing up. */
function rawUpdate(database: BetterSqlite3.Database): (input: SetStatus) => void {
  const [begin, commit] = [database.prepare('begin immediate'), database.prepare('commit')]
  const operation = database.prepare(
    `insert into operation (id, lamport, at, actor, command, entity, row, field, value, context, scope)
     values (?, ?, ?, null, ?, 'activity', ?, 'status', ?, ?, ?)`,
  )
  const activity = database.prepare('update activity set status = ?, status_reason = ? where id = ?')
  const command = database.prepare(
    `insert into command (id, name, subject, at, answer, kind, first_operation, last_operation)
     values (?, 'activity.setStatus', 'A-001', ?, '{"ok":true,"value":{}}', 'do', ?, ?)`,
  )
  const step = database.prepare("insert into undo_step (command, effective, state) values (?, ?, 'done')")
  const device = database.prepare('update device set counter = ?, lamport = ?, commit_count = ?')
  const scope = newId()
  let lamport = 10_000_000

  return ({ requestId, activityId, status }) => {
    lamport += 1
    const at = new Date().toISOString()
    begin.run()
    const context = JSON.stringify([`0123456789ab.0123456789ab.${lamport}`])
    const id = `abcdefabcdef.abcdefabcdef.${lamport}`
    const { lastInsertRowid } = operation.run(
      id,
      lamport,
      at,
      requestId,
      activityId,
      JSON.stringify(status),
      context,
      scope,
    )
    activity.run(status.status, status.reason, activityId)
    command.run(requestId, at, lastInsertRowid, lastInsertRowid)
    step.run(requestId, requestId)
    device.run(lamport, lamport, lamport)
    commit.run()
  }
}
