import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createPackage, extractAll, listPackage } from '@electron/asar'
import { build, Platform } from 'electron-builder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../root.ts'

const run = promisify(execFile)

/** Everything Electron's own download would bring that the packer looks at, so that packing needs no network. */
async function makeStandInRuntime(folder: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true })
  await writeFile(join(folder, 'electron'), '')
  await chmod(join(folder, 'electron'), 0o755)
  const empty = join(folder, 'empty')
  await mkdir(empty)
  await writeFile(join(empty, 'package.json'), '{}')
  await createPackage(empty, join(folder, 'resources', 'default_app.asar'))
}

describe('the packed program', () => {
  let folder: string
  let tree: string
  let files: readonly string[]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tandem-pack-'))
    const runtime = join(folder, 'runtime')
    await makeStandInRuntime(runtime)
    await run(process.execPath, [join(root, 'build', 'build.ts')], { cwd: root })
    await build({
      projectDir: root,
      targets: Platform.LINUX.createTarget('dir'),
      publish: 'never',
      config: {
        extends: join(root, 'build', 'package', 'electron-builder.yml'),
        electronDist: runtime,
        // Fuses are flipped in the real binary; the stand-in has none.
        electronFuses: null,
        directories: { output: join(folder, 'dist'), buildResources: join(root, 'build', 'icon') },
      },
    })
    const archive = join(folder, 'dist', 'linux-unpacked', 'resources', 'app.asar')
    files = listPackage(archive, { isPack: false })
    tree = join(folder, 'tree')
    extractAll(archive, tree)
  }, 120_000)

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  it('holds the program and its one library, and no sources, tests or tools', () => {
    const rooms = new Set(files.map((file) => file.split(/[\\/]/)[1]))

    expect(rooms).toEqual(new Set(['node_modules', 'out', 'package.json']))
    expect(files.filter((file) => /better-sqlite3[\\/](deps|src)/.test(file))).toEqual([])
    expect(files.filter((file) => file.endsWith('.node')).map((file) => file.split(/[\\/]/).at(-1))).toEqual([
      'linux-x64.node',
      'linuxmusl-x64.node',
    ])
  })

  it('has every file that its entry points name', () => {
    const expected = ['main.js', 'preload.cjs'].map((name) => `/out/electron/${name}`)

    expect(files.map((file) => file.replaceAll('\\', '/'))).toEqual(
      expect.arrayContaining([...expected, '/out/db/worker.js', '/out/renderer/index.html']),
    )
  })

  it('starts its host from the packed tree: plants the demonstration and reads it back', async () => {
    const workspace = join(folder, 'packed.tandem')
    const cli = join(tree, 'out', 'host', 'cli', 'main.js')
    const environment = { ...process.env, TANDEM_DATA: join(folder, 'data') }

    await run(process.execPath, [cli, 'seed', 'demonstration', '--workspace', workspace], { env: environment })
    const { stdout } = await run(process.execPath, [cli, 'plans', '--workspace', workspace, '--json'], {
      env: environment,
    })

    const { plans } = JSON.parse(stdout)
    expect(plans.map((plan: { activityCount: number }) => plan.activityCount).toSorted()).toEqual([13, 27, 7, 8])
  }, 60_000)
})
