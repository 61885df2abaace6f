import { createHost } from '../create-host.ts'
import { testPorts } from './test-host.ts'

// A program of its own, so that a test can open a workspace as another process or another user:
// prints one line of JSON with what it was answered, and closes when its standard input ends.
const [folder = '', path = ''] = process.argv.slice(2)
const host = await createHost({ ports: testPorts(folder) })
const request = (input: object) => ({ requestId: crypto.randomUUID(), ...input })

const opened: unknown = JSON.parse(await host.call('workspace.open', request({ path })))
const listed: unknown = JSON.parse(await host.call('plan.list', {}))
const edited: unknown = JSON.parse(
  await host.call('workspace.edit', request({ change: { field: 'description', value: 'Edited' } })),
)
process.stdout.write(`${JSON.stringify({ opened, listed, edited })}\n`)

process.stdin.resume().on('end', () => {
  void host.close()
})
