import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { entries } from './entries.ts'
import { fingerprint, fingerprintFile, isBuilt, outputs } from './fingerprint.ts'
import { nodeBundle } from './node-bundle.ts'
import { pageBundle } from './page-bundle.ts'

/** Brings out/ up to date with the sources; does nothing when it is. */
export async function buildAll(root: string): Promise<'built' | 'already built'> {
  if (isBuilt(root)) return 'already built'
  const missing = outputs.filter(({ source }) => !existsSync(join(root, source)))
  if (missing.length > 0) {
    throw new Error(
      `Cannot build without ${missing.map(({ source }) => source).join(', ')}: check the files out again.`,
    )
  }
  // Taken first: a source changed during the build must make the next start build again.
  const now = fingerprint(root)
  const file = fingerprintFile(root)
  rmSync(file, { force: true })
  for (const folder of new Set(entries.map(({ output }) => dirname(output)))) {
    rmSync(join(root, folder), { recursive: true, force: true })
  }
  await build(pageBundle(root))
  for (const entry of entries) await build(nodeBundle(root, entry))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, now)
  return 'built'
}
