import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { keepRecentWorkspaces } from './recent.ts'

describe('the recent workspaces', () => {
  let folder: ReturnType<typeof temporaryFolder>
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => {
    folder.remove()
  })

  const keep = () =>
    keepRecentWorkspaces({
      log: () => undefined,
      now: () => '2016-05-23T10:00:00.000Z',
      paths: { data: folder.path, workspaces: folder.path, renderer: null },
    })

  it('are the twelve opened last, the newest first, each once', async () => {
    const recent = await keep()
    for (let number = 1; number <= 14; number += 1) await recent.opened(`/plans/${number}.tandem`, `Plans ${number}`)
    await recent.opened('/plans/5.tandem', 'Plans 5')

    const names = (await (await keep()).list()).map((each) => each.name)
    expect(names).toEqual([5, 14, 13, 12, 11, 10, 9, 8, 7, 6, 4, 3].map((number) => `Plans ${number}`))
  })

  it('say which files are still there', async () => {
    const recent = await keep()
    const here = join(folder.path, 'here.tandem')
    writeFileSync(here, '')
    await recent.opened(here, 'Here')
    await recent.opened(join(folder.path, 'gone.tandem'), 'Gone')

    expect((await recent.list()).map(({ name, fileName, isThere }) => ({ name, fileName, isThere }))).toEqual([
      { name: 'Gone', fileName: 'gone.tandem', isThere: false },
      { name: 'Here', fileName: 'here.tandem', isThere: true },
    ])
  })

  it('keep the place and the name of each, also when it is opened again', async () => {
    const recent = await keep()
    await recent.opened('/plans/a.tandem', 'A')
    await recent.opened('/plans/b.tandem', 'B')
    await recent.rememberPlace('/plans/a.tandem', '/plan/1')
    await recent.renamed('/plans/a.tandem', 'Renamed')
    await recent.opened('/plans/a.tandem', 'Renamed')

    const again = await keep()
    expect([again.lastPlace('/plans/a.tandem'), again.lastPlace('/plans/b.tandem')]).toEqual(['/plan/1', null])
    expect((await again.list()).map((each) => each.name)).toEqual(['Renamed', 'B'])
  })
})
