import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { entries, page } from './entries.ts'
import { fingerprint } from './fingerprint.ts'
import { nodeBundle } from './node-bundle.ts'
import { pageBundle } from './page-bundle.ts'

export type Built = 'built' | 'already built'

const outputs = [page, ...entries]

/** Brings out/ up to date with the sources; does nothing when it is. */
export async function buildAll(root: string): Promise<Built> {
  const stamp = join(root, 'out', 'fingerprint')
  const now = fingerprint(root)
  const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === now
  if (isCurrent && outputs.every(({ output }) => existsSync(join(root, output)))) return 'already built'

  const missing = outputs.filter(({ source }) => !existsSync(join(root, source)))
  if (missing.length > 0) {
    throw new Error(
      `Cannot build without ${missing.map(({ source }) => source).join(', ')}: check the files out again.`,
    )
  }
  rmSync(stamp, { force: true })
  for (const folder of new Set(entries.map(({ output }) => dirname(output)))) {
    rmSync(join(root, folder), { recursive: true, force: true })
  }
  await build(pageBundle(root))
  for (const entry of entries) await build(nodeBundle(root, entry))
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
  return 'built'
}
