import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DbClient } from '#db/client'
import { openWorkspace } from '#db/client'
import { largeCommands } from '#seeds/large'
import type { LargeShape } from '#seeds/large/shape'
import { root } from '../../root.ts'
import { benchClock } from './clock.ts'

/**
 * A generated workspace, planted once and kept in the folder for temporary files until the seeds or the schema change. Work on
 * copies of it.
 */
export async function largeWorkspace(shape: Omit<LargeShape, 'seed'>): Promise<string> {
  const { activities, notesPerActivity, plans, isMonitored } = shape
  const parts = [activities, notesPerActivity, ...(plans === undefined ? [] : [plans])]
  const name = [...parts, ...(isMonitored === false ? ['plain'] : [])].join('-')
  const path = join(cacheFolder(), `${name}.tandem`)
  if (existsSync(path)) return path
  console.error(`Planting ${activities.toLocaleString('en')} activities in ${path}; this is done once.`)
  const part = join(cacheFolder(), `${name}-${process.pid}.part`)
  try {
    await plantInto(part, shape)
    renameSync(part, path)
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(part + ending, { force: true })
  }
  return path
}

/** The folder of everything that the benchmarks keep between runs. */
export function cacheFolder(): string {
  const hash = createHash('sha256')
  for (const file of globSync('{seeds/large.ts,seeds/large/**/*.ts,db/schema/schema.sql}', { cwd: root }).toSorted()) {
    hash.update(file).update(readFileSync(join(root, file)))
  }
  const folder = join(tmpdir(), 'tandem-bench', hash.digest('hex').slice(0, 12))
  mkdirSync(folder, { recursive: true })
  return folder
}

async function plantInto(path: string, shape: Omit<LargeShape, 'seed'>): Promise<void> {
  const opened = await openWorkspace({ path, mode: 'create', marksFolder: null, clock: benchClock })
  if (!opened.ok) throw new Error(`a workspace could not be made at ${path}: ${opened.code}`)
  const client = opened.value
  try {
    await plantAll(client, shape)
    // A search waits until all is indexed.
    await client.call('search.find', JSON.stringify({ text: 'training', planId: null, limit: 1 }))
  } finally {
    await client.close()
  }
}

async function plantAll(client: DbClient, shape: Omit<LargeShape, 'seed'>): Promise<void> {
  for (const commands of largeCommands({ ...shape, seed: 1 })) {
    const planted = await client.plant(commands)
    if (!planted.ok) throw new Error(`the large seed was refused: ${planted.code} ${JSON.stringify(planted.detail)}`)
  }
}
