import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root } from './root.ts'

const preflight = join(root, 'build', 'preflight.js')
// Node's own way to run something first; it makes this Node look like Node 20 to what follows.
const asNode20 =
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,napi:"9",node:"20.20.2"}})'

type Ending = { readonly code: number; readonly out: string; readonly err: string }

function run(nodeArguments: readonly string[], programArguments: readonly string[], tried = false): Promise<Ending> {
  const env = { ...process.env, NODE_COMPILE_CACHE: '', ...(tried ? { TANDEM_PREFLIGHT: 'tried' } : {}) }
  return new Promise((resolve) => {
    execFile(process.execPath, [...nodeArguments, preflight, ...programArguments], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

function program(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-preflight-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'program.ts')
  writeFileSync(path, text)
  return path
}

const tellNode =
  'const words: readonly string[] = process.argv.slice(2)\nconsole.log(Number(process.versions.napi) >= 10, words.join())\n'

test('a program in TypeScript runs with its arguments', async () => {
  expect(await run([], [program(tellNode), 'one', 'two'])).toEqual({ code: 0, out: 'true one,two\n', err: '' })
})

test('a Node that is too old hands over to the Node of the repository', async () => {
  expect(await run(['--import', asNode20], [program(tellNode), 'one'])).toEqual({ code: 0, out: 'true one\n', err: '' })
})

test('the exit code of the program comes back from the other Node', async () => {
  const ending = await run(['--import', asNode20], [program('process.exitCode = 7\n')])

  expect(ending.code).toBe(7)
})

test('where there is no better Node, one sentence says what to do', async () => {
  const ending = await run(['--import', asNode20], [program(tellNode)], true)

  expect(ending).toMatchObject({ code: 1, out: '' })
  expect(ending.err).toMatch(/^Tandem needs Node 24, and this is Node 20\.20\.2\. Run `npm ci`[^\n]*\n$/)
})

test('a program and its threads read back what was compiled before', async () => {
  const tellCache = [
    "import { getCompileCacheDir } from 'node:module'",
    "import { Worker } from 'node:worker_threads'",
    "const told = 'const { getCompileCacheDir } = require(\\'node:module\\'); console.log(getCompileCacheDir())'",
    'console.log(getCompileCacheDir())',
    'new Worker(told, { eval: true })',
  ].join('\n')

  const { out } = await run([], [program(tellCache)])

  const [ofProgram, ofThread] = out.trim().split('\n')
  expect(ofProgram).toContain(join('node_modules', '.cache', 'compiled'))
  expect(ofThread).toBe(ofProgram)
})

test('a program that is not there is told', async () => {
  const ending = await run([], ['gone.ts'])

  expect(ending).toMatchObject({ code: 1, out: '' })
  expect(ending.err).toContain('There is no program gone.ts here.')
})
