import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withEveryPlatform, type Lockfile } from './lockfile/platform-packages.ts'
import { root } from './root.ts'

const path = join(root, 'package-lock.json')
// npm's own file, just written by it.
const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile
writeFileSync(path, `${JSON.stringify(withEveryPlatform(lockfile), null, 2)}\n`)
