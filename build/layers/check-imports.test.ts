import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { root } from '../root.ts'
import { checkImports } from './check-imports.ts'

const planted: string[] = []

afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true })
})

/** A small tree that keeps to the table, with the given files planted over it. */
function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-layers-'))
  planted.push(folder)
  const imports = Object.fromEntries(
    ['contract', 'domain', 'db', 'reports', 'host', 'seeds'].map((name) => [`#${name}/*`, `./${name}/*.ts`]),
  )
  const sound = {
    'package.json': JSON.stringify({
      name: 'planted',
      type: 'module',
      imports,
      dependencies: { zod: '*', react: '*' },
    }),
    'contract/status.ts': "import { z } from 'zod'\nexport const status = z.string()\n",
    'domain/rule.ts': "import { status } from '#contract/status'\nexport const rule = status\n",
    'db/client.ts': "import { table } from './table.ts'\nexport const client = table\n",
    'db/table.ts': "import { readFileSync } from 'node:fs'\nexport const table = readFileSync\n",
    'db/testing.ts': "export { client } from './client.ts'\n",
    'renderer/features/plan/screen.tsx': "import { useState } from 'react'\nexport const screen = useState\n",
    'renderer/features/note/list.tsx': 'export const list = 1\n',
  }
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

test('a tree that keeps to the table has no problem', async () => {
  expect(await checkImports(plant({}))).toEqual([])
})

const violations: readonly (readonly [what: string, rule: string, path: string, text: string])[] = [
  ['a rule importing the database', 'domain-ours', 'domain/bad.ts', "import '#db/client'\n"],
  [
    'a type imported against the table',
    'contract-ours',
    'contract/bad.ts',
    "import type { rule } from '#domain/rule'\n",
  ],
  ['a package the folder may not use', 'domain-packages', 'domain/bad.ts', "import 'zod'\n"],
  ['node in the renderer', 'renderer-node', 'renderer/bad.ts', "import 'node:fs'\n"],
  ['node in a test of the renderer', 'renderer-node', 'renderer/bad.test.ts', "import 'node:fs'\n"],
  ['a package of tests in shipped code', 'db-packages', 'db/bad.ts', "import 'fast-check'\n"],
  ['electron outside its folder', 'host-packages', 'host/bad.ts', "import 'electron'\n"],
  ['electron in the build', 'build-electron', 'build/bad.ts', "import 'electron'\n"],
  ['the build being imported', 'host-ours', 'host/bad.ts', "import '../build/bad.ts'\n"],
  ['a relative path across folders', 'across-by-name', 'host/bad.ts', "import '../domain/rule.ts'\n"],
  ['a name inside the own folder', 'inside-by-path', 'domain/bad.ts', "import '#domain/rule'\n"],
  ['the database past its door', 'db-front-door', 'host/bad.ts', "import '#db/table'\n"],
  ['a test door in shipped code', 'testing-stays-in-tests', 'host/bad.ts', "import '#db/testing'\n"],
  ['the host knowing a shell', 'host-knows-no-shell', 'host/bad.ts', "import './cli/main.ts'\n"],
  [
    'one feature importing another',
    'features-stay-apart',
    'renderer/features/plan/bad.ts',
    "import '../note/list.tsx'\n",
  ],
  ['a control knowing a feature', 'ui-knows-no-feature', 'renderer/ui/bad.ts', "import '../features/note/list.tsx'\n"],
  ['an import that leads nowhere', 'must-exist', 'host/bad.ts', "import './gone.ts'\n"],
  ['a circle', 'no-circle', 'domain/bad.ts', "import './bad-too.ts'\n"],
]

test.each(violations)('%s is told with a sentence', async (_what, rule, path, text) => {
  const others = {
    'build/bad.ts': 'export {}\n',
    'host/cli/main.ts': 'export {}\n',
    'domain/bad-too.ts': "import './bad.ts'\n",
    'domain/bad.ts': 'export {}\n',
  }
  const problems = await checkImports(plant({ ...others, [path]: text }))

  const told = problems.filter((problem) => problem.from === path || rule === 'no-circle')
  expect(told.map((problem) => problem.rule)).toContain(rule)
  expect(told.every((problem) => problem.sentence.endsWith('.'))).toBe(true)
})

test('a test may use the test door and the test packages', async () => {
  const text = "import 'fast-check'\nimport 'node:fs'\nimport '#db/testing'\n"

  expect(await checkImports(plant({ 'host/good.test.ts': text }))).toEqual([])
})
