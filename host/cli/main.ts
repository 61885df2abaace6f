// Imported late: the bundle begins with the check of Node's version, and an older one may not even be able to read the rest.
const { runFromTerminal } = await import('./run.ts')
await runFromTerminal()
