import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

/** A program of a package, by the package that carries it. */
const tools = {
  tsc: '@typescript/native',
  oxlint: 'oxlint',
  oxfmt: 'oxfmt',
  knip: 'knip',
  vitest: 'vitest',
  playwright: '@playwright/test',
} as const

export type Tool = keyof typeof tools

export type Run = { readonly code: number; readonly output: string }

type Options = { readonly show?: boolean; readonly env?: Readonly<Record<string, string>> }

/** Runs a tool of ours on this Node; with `show` its output goes straight to the terminal instead of into the answer. */
export function runTool(tool: Tool, toolArguments: readonly string[], options: Options = {}): Promise<Run> {
  return runScript(programOf(tool), toolArguments, options)
}

/** Runs a script on this Node. */
export function runScript(script: string, scriptArguments: readonly string[], options: Options = {}): Promise<Run> {
  const child = spawn(process.execPath, [script, ...scriptArguments], {
    cwd: root,
    // Bundling in this process has left NODE_ENV at `production`, in which React does without what its tests rely on.
    env: { ...process.env, NODE_ENV: 'test', ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...options.env },
    stdio: ['ignore', options.show === true ? 'inherit' : 'pipe', options.show === true ? 'inherit' : 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: output.trim() }))
  })
}

function programOf(tool: Tool): string {
  const folder = join(root, 'node_modules', tools[tool])
  // The package's own description of its programs, installed from our lockfile.
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>
  }
  const path = typeof bin === 'string' ? bin : bin[tool]
  if (path === undefined) throw new Error(`The package ${tools[tool]} has no program ${tool}.`)
  return join(folder, path)
}
