import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fail } from '#contract/result'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startTestHost } from '../testing/test-host.ts'
import type { TestHost } from '../testing/test-host.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
beforeEach(async () => {
  folder = temporaryFolder()
  host = await startTestHost(folder.path)
  await host.tell('workspace.create', { name: 'Plans', folder: null, start: 'empty' })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await host.close()
  folder.remove()
})

const path = () => join(folder.path, 'workspaces', 'Plans.tandem')
const interrupted = async () => {
  const state = await host.call('app.state', {})
  return state.ok ? state.value.interrupted : state.code
}

/** Ends the thread that holds the workspace, as running out of memory would. */
async function endWorker(): Promise<void> {
  const workers = vi.spyOn(Worker.prototype, 'postMessage')
  await host.call('plan.list', {})
  const eventsBefore = host.events.length
  const worker = workers.mock.contexts[0] as Worker // what the method was called on
  await worker.terminate()
  await vi.waitFor(() => {
    expect(host.events.slice(eventsBefore)).toContainEqual({ kind: 'app', reason: 'workspace' })
  })
}

it('tells the page of a workspace whose worker has ended, and opens it again with everything that was saved', async () => {
  await host.tell('workspace.edit', { change: { field: 'description', value: 'Saved before' } })
  await endWorker()

  expect(await interrupted()).toEqual({ path: path(), fileName: 'Plans.tandem' })
  expect(await host.call('plan.list', {})).toEqual(fail('workspace.none'))
  expect(host.logged).toContainEqual({ level: 'error', event: 'workspace.lost' })

  expect(await host.tell('workspace.open', { path: path() })).toMatchObject({ ok: true, value: { missingSaves: 0 } })
  expect(await interrupted()).toBeNull()
  expect(await host.call('workspace.get', {})).toMatchObject({ value: { description: 'Saved before' } })
})

it('does not call a workspace interrupted that was closed', async () => {
  await host.tell('workspace.close', {})

  expect(await interrupted()).toBeNull()
})
