import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const terminal = fileURLToPath(new URL('../cli/main.ts', import.meta.url))
const ownMounts = ['-Urm', 'sh', '-c']
const canMount = spawnSync('unshare', [...ownMounts, 'mount -t tmpfs none /mnt']).status === 0

describe.skipIf(!canMount)('making a workspace on a small disk (skipped where a small disk cannot be mounted)', () => {
  let folder: ReturnType<typeof temporaryFolder>
  beforeAll(() => {
    folder = temporaryFolder()
    mkdirSync(join(folder.path, 'disk'))
  })
  afterAll(() => {
    folder.remove()
  })

  /** Makes the demonstration on a disk of so many kilobytes, checks what is there then, and lists the disk. */
  function makeOnDisk(kilobytes: number) {
    const disk = join(folder.path, 'disk')
    const run = (line: string) => `"${process.execPath}" "${terminal}" ${line} --workspace "${disk}/a.tandem"`
    const script = `mount -t tmpfs -o size=${kilobytes}k none "${disk}" || exit 9
      ${run('seed demonstration')} && ${run('check')}
      status=$?; ls -A "${disk}"; exit $status`
    return spawnSync('unshare', [...ownMounts, script], {
      encoding: 'utf8',
      env: { ...process.env, TANDEM_DATA: join(folder.path, 'data') },
    })
  }

  it.each([100, 300, 500, 1_200, 2_200])(
    'says at %i kB that the disk is full, and leaves nothing on it',
    (kilobytes) => {
      const { status, stdout, stderr } = makeOnDisk(kilobytes)

      expect({ status, stdout, stderr }).toMatchObject({
        status: 1,
        stdout: '',
        stderr: expect.stringContaining('[store.full]'),
      })
    },
  )

  it('makes a sound workspace where there is room', () => {
    const { status, stdout } = makeOnDisk(20_000)

    expect([status, stdout]).toEqual([0, expect.stringMatching(/The workspace is sound\.\na\.tandem\n$/)])
  })
})
