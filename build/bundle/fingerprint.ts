import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const bundled = ['contract', 'domain', 'db', 'reports', 'seeds', 'host', 'electron', 'renderer', 'build/bundle']
const besides = ['package.json', 'package-lock.json']

/** A text that changes whenever something changes that the bundles are made of. */
export function fingerprint(root: string): string {
  const files = bundled.flatMap((folder) => globSync(`${folder}/**/*.*`, { cwd: root }))
  const hash = createHash('sha256')
  for (const file of [...files.filter(isShipped), ...besides].toSorted()) {
    const path = join(root, file)
    if (!existsSync(path)) continue
    hash.update(`${file}\0`).update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

function isShipped(file: string): boolean {
  return !/\.test\.tsx?$|tsconfig\.json$|__screenshots__/.test(file)
}
