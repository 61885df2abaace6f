import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { done, fail } from '#contract/result'
import type { SeedCommand } from '#contract/seed'
import { testPorts } from '../testing/test-host.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { createWorkspaceFile } from './create-workspace-file.ts'
import { openWorkspaceFile } from './open-workspace-file.ts'

const described: SeedCommand = {
  name: 'workspace.edit',
  input: { change: { field: 'description', value: 'Planted' } },
  at: null,
}
const impossible: SeedCommand = {
  name: 'plan.delete',
  input: { planId: '01234567-89ab-4cde-8f01-23456789abcd' },
  at: null,
}

describe('making a workspace file', () => {
  let folder: ReturnType<typeof temporaryFolder>
  beforeEach(() => {
    folder = temporaryFolder()
    mkdirSync(join(folder.path, 'plans'))
  })
  afterEach(() => {
    folder.remove()
  })

  const path = () => join(folder.path, 'plans', 'a.tandem')
  const make = (...chunks: (readonly SeedCommand[])[]) =>
    createWorkspaceFile({ path: path(), name: null, seed: { files: [], chunks } }, testPorts(folder.path))

  it('leaves one file with everything in it, called like its file when nobody names it', async () => {
    expect(await make([described])).toEqual(done(null))

    const opened = await openWorkspaceFile(path(), testPorts(folder.path))
    const client = opened.ok ? opened.value.client : null
    const workspace: unknown = JSON.parse((await client?.call('workspace.get', '{}')) ?? 'null')
    await client?.close()
    expect(workspace).toMatchObject({ value: { name: 'a', description: 'Planted' } })
    expect(readdirSync(join(folder.path, 'plans'))).toEqual(['a.tandem'])
  })

  it('leaves no file at all when what it should hold is refused half way', async () => {
    await expect(make([described], [impossible])).rejects.toThrow('plan.unknown')

    expect(readdirSync(join(folder.path, 'plans'))).toEqual([])
  })

  it('leaves the file alone that another program made under its name meanwhile', async () => {
    function* chunksWhileSomebodyElseSaves() {
      yield [described]
      writeFileSync(path(), 'precious')
    }

    const answer = await createWorkspaceFile(
      { path: path(), name: null, seed: { files: [], chunks: chunksWhileSomebodyElseSaves() } },
      testPorts(folder.path),
    )

    expect(answer).toEqual(fail('workspace.exists', { path: path() }))
    expect(readdirSync(join(folder.path, 'plans'))).toEqual(['a.tandem'])
  })
})
