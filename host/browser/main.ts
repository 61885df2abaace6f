// Imported late: the bundle begins with the check of Node's version, and an older one may not even be able to read the rest.
const [{ start }, { createHost }] = await Promise.all([import('./start.ts'), import('../create-host.ts')])
try {
  await start(createHost)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
// Everything is closed; a channel to whoever started this may still be open.
process.exit()
