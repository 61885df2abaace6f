// Imported late: the bundle begins with the check of Node's version, and an older one may not even be able to read the rest.
const { start } = await import('./start.ts')
try {
  await start(async (parts) => (await import('../create-host.ts')).createHost(parts))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
// Everything is closed; a channel to whoever started this may still be open.
process.exit()
