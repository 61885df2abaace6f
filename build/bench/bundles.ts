import { build } from 'vite'
import { buildAll } from '../bundle/build-all.ts'
import { nodeBundle } from '../bundle/node-bundle.ts'
import { root } from '../root.ts'
import { doorOutput, doors } from './doors.ts'

/** Builds the program and the doors to it. */
export async function buildForBench(): Promise<void> {
  await buildAll(root)
  for (const [door, source] of Object.entries(doors)) {
    await build(nodeBundle(root, { source, output: doorOutput(door), format: 'es' }))
  }
}
