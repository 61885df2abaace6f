import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root } from '../root.ts'
import { buildAll } from './build-all.ts'

const small = {
  'package.json': JSON.stringify({
    type: 'module',
    imports: { '#db/*': './db/*.ts', '#contract/*': './contract/*.ts' },
  }),
  'contract/word.ts': "export const word = 'said'\n",
  'db/client.ts': "export const worker = new URL('./worker.ts', import.meta.url).href\n",
  'db/worker.ts': 'console.log(1)\n',
  'host/reports/render-worker.ts': 'console.log(2)\n',
  'host/attachments/binder-worker.ts': 'console.log(3)\n',
  'host/browser/main.ts': "import { worker } from '#db/client'\nconsole.log(worker)\n",
  'host/cli/main.ts': "const { late } = await import('../late.ts')\nconsole.log(late)\n",
  'host/late.ts': "export const late = new URL('../seeds', import.meta.url).href\n",
  'electron/main.ts': "import { app } from 'electron'\nconsole.log(app)\n",
  'electron/preload.ts': "import { contextBridge } from 'electron'\ncontextBridge.exposeInMainWorld('a', 1)\n",
  'renderer/index.html': '<!doctype html><title>Small</title><script type="module" src="./main.tsx"></script>',
  'renderer/main.tsx':
    "import { word } from '#contract/word'\nimport styles from './page.module.css'\ndocument.title = word + styles.redBox\n",
  'renderer/page.module.css': '.red-box { color: light-dark(red, blue); }\n',
}

function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function run(folder: string, path: string): string {
  return execFileSync(process.execPath, [join(folder, path)], { encoding: 'utf8' }).trim()
}

test('programs find their neighbours in out/ where they found them among the sources', async () => {
  const folder = plant(small)

  expect(await buildAll(folder)).toBe('built')

  expect(run(folder, 'out/host/browser/main.js')).toBe(`file://${folder}/out/db/worker.js`)
  expect(run(folder, 'out/host/cli/main.js')).toBe(`file://${folder}/out/seeds`)
})

test('the preload is one CommonJS file, and the page keeps light-dark and inlines no script', async () => {
  const folder = plant(small)
  await buildAll(folder)

  expect(readFileSync(join(folder, 'out/electron/preload.cjs'), 'utf8')).toContain('require("electron")')
  const page = readFileSync(join(folder, 'out/renderer/index.html'), 'utf8')
  expect(page).toMatch(/<script type="module"[^>]* src="\/assets\/[^"]+\.js"><\/script>/)
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1] ?? ''
  expect(readFileSync(join(folder, 'out/renderer', style), 'utf8')).toContain('light-dark(red')
})

test('what is built already is left alone until a source changes', async () => {
  const folder = plant(small)
  await buildAll(folder)

  expect(await buildAll(folder)).toBe('already built')
  writeFileSync(join(folder, 'contract/word.ts'), "export const word = 'said anew'\n")
  expect(await buildAll(folder)).toBe('built')
})

test('a program that is missing is told before anything is built', async () => {
  const { 'db/worker.ts': _worker, ...others } = small

  await expect(buildAll(plant(others))).rejects.toThrow('Cannot build without db/worker.ts')
})

const withSchema = {
  ...small,
  'contract/word.ts':
    "import { z } from 'zod'\nconst Nothing = z.strictObject({})\nexport const words = ['said', 'told']\nexport const Word = z.union([z.enum(words), Nothing])\nexport const word = words[0]\n",
}

test('the page takes the lists of the contract and leaves its schemas behind', async () => {
  const folder = plant(withSchema)
  await buildAll(folder)

  const scripts = globSync('out/renderer/assets/*.js', { cwd: folder })
  const text = scripts.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n')
  expect(text).toContain('said')
  expect(text).not.toMatch(/zod|strictObject/i)
})

test('a page that uses a schema is refused with what to do instead', async () => {
  const folder = plant({
    ...withSchema,
    'renderer/main.tsx':
      "import { Word } from '#contract/word'\ndocument.title = String(Word.safeParse('a').success)\n",
  })

  await expect(buildAll(folder)).rejects.toThrow('ask the list of codes')
})
