import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** Where the last save known of a workspace is noted, outside its own folder: a lost or stale `-wal` file cannot be seen from inside. */
export function markPath(dataFolder: string, realPath: string): string {
  const key = createHash('sha256').update(realPath).digest('hex').slice(0, 32)
  return join(dataFolder, 'marks', `${key}.json`)
}
