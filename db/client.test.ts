import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EntityName } from '#contract/entity/table'
import type { LogEntry } from '#contract/log-entry'
import type { DbClient, OpenOptions } from './client.ts'
import { openWorkspace } from './client.ts'
import { newId } from './id.ts'
import { samplePlan } from './testing/sample-records.ts'
import { runtimeFault } from './preflight.ts'

let folder: string
let logged: LogEntry[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-client-'))
  logged = []
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

async function open(name: string, mode: OpenOptions['mode'] = 'create'): Promise<DbClient> {
  const opened = await openWorkspace({
    path: join(folder, `${name}.tandem`),
    mode,
    name,
    marksFolder: join(folder, 'machine'),
    clock: { kind: 'fixed', today: '2016-05-23', now: '2016-05-23T09:00:00.000Z' },
    log: (entry) => logged.push(entry),
  })
  if (!opened.ok) throw new Error(opened.code)
  return opened.value
}

async function call(client: DbClient, name: string, input: object): Promise<unknown> {
  return JSON.parse(await client.call(name, JSON.stringify(input)))
}

const makePlan = (id: string) => ({ requestId: newId(), id, plan: samplePlan })

describe('the front door of the database', () => {
  it('answers in order, tells what changed, and waits for the end when it closes', async () => {
    const client = await open('One')
    const heard: EntityName[][] = []
    const stop = client.onChange((entities) => heard.push([...entities]))
    const plan = newId()

    const made = call(client, 'plan.create', makePlan(plan))
    const listed = call(client, 'plan.list', {})
    const closed = client.close()
    const afterwards = call(client, 'plan.list', {})

    expect(await made).toEqual({ ok: true, value: { id: plan } })
    expect(await listed).toMatchObject({ ok: true, value: { plans: [{ id: plan }] } })
    expect(await afterwards).toMatchObject({ ok: false, code: 'host.closing' })
    await closed
    stop()
    expect(heard).toEqual([['plan']])
    expect(client.workspaceName).toBe('One')
    expect(readdirSync(folder).toSorted()).toEqual(['One.tandem', 'machine'])
  })

  it('plants seed commands, and says which one failed', async () => {
    const client = await open('One')
    const command = { name: 'plan.create', input: { id: newId(), plan: samplePlan }, at: null } as const

    expect(await client.plant([command])).toEqual({ ok: true, value: { planted: 1 } })
    expect(await client.plant([command])).toMatchObject({ ok: false, detail: { index: 0 } })
    await client.close()
  })

  it('brings two copies together by what each lacks', async () => {
    const [one, other] = [await open('One'), await open('Other')]
    await call(one, 'plan.create', makePlan(newId()))
    const vector = await other.versionVector()
    const lacking = await one.operationsSince(vector.ok ? vector.value : {})

    const merged = await other.applyOperations(lacking.ok ? lacking.value : [])

    expect(merged).toEqual({ ok: true, value: { new: 2, known: 0, conflicts: 0, parked: 0 } })
    expect(await call(other, 'plan.list', {})).toMatchObject({ value: { plans: [{ title: 'Plan' }] } })
    const known = await other.versionVector()
    expect(await one.operationsSince(known.ok ? known.value : {})).toEqual({ ok: true, value: [] })
    await Promise.all([one.close(), other.close()])
  })

  it('says when its worker has ended on its own, answers that nothing is certain, and leaves a file that opens again', async () => {
    const client = await open('One')
    const workers = vi.spyOn(Worker.prototype, 'postMessage')
    const plan = newId()
    await call(client, 'plan.create', makePlan(plan))

    const worker = workers.mock.contexts[0] as Worker // what the method was called on
    await worker.terminate()
    await client.lost

    expect(await call(client, 'plan.list', {})).toMatchObject({ ok: false, code: 'store.unconfirmed' })
    await client.close()
    const again = await open('One', 'open')
    expect(await call(again, 'plan.list', {})).toMatchObject({ ok: true, value: { plans: [{ id: plan }] } })
    await again.close()
  })

  it('does not count as lost when it was closed', async () => {
    const client = await open('One')
    const heard = vi.fn()
    void client.lost.then(heard)

    await client.close()

    expect(heard).not.toHaveBeenCalled()
  })

  it('answers what keeps a workspace from opening', async () => {
    const missing = await openWorkspace({
      path: join(folder, 'nowhere.tandem'),
      mode: 'open',
      marksFolder: null,
      clock: { kind: 'system' },
    })

    expect(missing).toMatchObject({ ok: false, code: 'workspace.missing' })
  })

  it('finds words that were written just before', async () => {
    const client = await open('One')
    const plan = newId()
    await call(client, 'plan.create', makePlan(plan))
    const note = {
      planId: plan,
      activityId: null,
      kind: 'progress',
      day: '2016-05',
      text: 'Cybercrime training held',
      marking: 'unclassified',
      provenance: null,
    }
    await call(client, 'note.create', { requestId: newId(), id: null, isOwn: false, note })

    const found = await call(client, 'search.find', { text: 'cybercr', planId: null, limit: 5 })

    expect(found).toMatchObject({ ok: true, value: { notes: [{ planId: plan }] } })
    await client.close()
  })
})

describe('a Node that is too old', () => {
  it.each([['9'], [undefined]])('is refused with a sentence: Node-API %s', (version) => {
    expect(runtimeFault(version)).toContain('needs Node.js 22.14 or newer')
  })

  it('is not the one that tests run on', () => {
    expect(runtimeFault(process.versions['napi'])).toBeNull()
  })
})
