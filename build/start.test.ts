import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './root.ts'
import { noDisplay } from './runtime/display.ts'

test.runIf(process.platform === 'linux')(
  'without a display, starting says so and what to do, and builds nothing',
  () => {
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env
    const ending = spawnSync(process.execPath, [join(root, 'build', 'start.ts')], { env, encoding: 'utf8' })

    expect(ending).toMatchObject({ status: 1, stdout: '', stderr: `${noDisplay}\n` })
  },
)
