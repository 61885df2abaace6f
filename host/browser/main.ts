import { refuseOldNode } from '../refuse-old-node.ts'

// Before anything imports the database: its driver ends an older Node without a word.
if (!refuseOldNode()) {
  const [{ start }, { createHost }] = await Promise.all([import('./start.ts'), import('../create-host.ts')])
  try {
    await start(createHost)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
  // Everything is closed; a channel to whoever started this may still be open.
  process.exit()
}
