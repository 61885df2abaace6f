import { refuseOldNode } from '../refuse-old-node.ts'

// Before anything imports the database: its driver ends an older Node without a word.
if (!refuseOldNode()) {
  const { runFromTerminal } = await import('./run.ts')
  await runFromTerminal()
}
