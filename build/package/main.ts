import { join } from 'node:path'
import { build } from 'electron-builder'
import { buildAll } from '../bundle/build-all.ts'
import { root } from '../root.ts'
import { ensureElectron } from '../runtime/electron-runtime.ts'

// electron-builder fetches the runtime of each platform itself; where ours cannot be had, neither can theirs.
if ((await ensureElectron(root)) === null) {
  console.error(
    'Tandem cannot be packaged here: Electron’s runtime is missing and cannot be fetched. Run this again with a connection to where Electron is published, or set ELECTRON_MIRROR to a copy of it.',
  )
  process.exitCode = 1
} else {
  await buildAll(root)
  await build({ projectDir: root, publish: 'never', config: join(root, 'build', 'package', 'electron-builder.yml') })
}
