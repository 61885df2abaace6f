import { start } from '../start.ts'
import { createFakeHost } from './fake-host.ts'

// The shell as it is, on a host without a database.
await start(createFakeHost)
process.exit()
