import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entries, page } from './entries.ts'

const bundled = ['contract', 'domain', 'db', 'reports', 'seeds', 'host', 'electron', 'renderer', 'build/bundle']
/** Everything the build makes, with what it is made from. */
export const outputs = [page, ...entries]

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

/** Where the fingerprint of the sources stands that out/ was built from. */
export function fingerprintFile(root: string): string {
  return join(root, 'out', 'fingerprint')
}

/** Whether out/ is complete and made of the sources as they are. */
export function isBuilt(root: string): boolean {
  const file = fingerprintFile(root)
  if (!existsSync(file) || !outputs.every(({ output }) => existsSync(join(root, output)))) return false
  return readFileSync(file, 'utf8') === fingerprint(root)
}

function isShipped(file: string): boolean {
  return !/\.test\.tsx?$|tsconfig\.json$|__screenshots__/.test(file)
}
