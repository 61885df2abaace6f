import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAll } from '../bundle/build-all.ts'
import { longFiles } from '../file-lengths.ts'
import { staleFiles } from '../generated/generated-files.ts'
import { root } from '../root.ts'
import { ensureBrowser, noBrowser } from '../runtime/browser-runtime.ts'
import { projects, typecheck } from '../typecheck-projects.ts'
import { runScript, runTool, type Run } from './run-tool.ts'
import { single, sum, type Outcome, type Step } from './step.ts'

/** What can be told without running the program. */
export const staticSteps: readonly Step[] = [
  { name: 'format', run: async () => byCode(await runTool('oxfmt', ['--check'])) },
  { name: 'lint', run: async () => byCode(await runTool('oxlint', [])) },
  { name: 'types', run: checkTypes },
  { name: 'imports', run: async () => byCode(await runScript(join(root, 'build/layers-check.ts'), [])) },
  { name: 'unused code', run: async () => byCode(await runTool('knip', [])) },
  { name: 'file lengths', run: async () => listing(longFiles(root)) },
  { name: 'generated files', run: async () => listing(await staleFiles(root)) },
]

/** What the tests need: the programs and the page, and a browser to show it in. */
export const preparingSteps: readonly Step[] = [
  { name: 'build', run: buildSources },
  { name: 'compiled sources', run: compileSources },
  { name: 'browser', run: async () => single((await ensureBrowser(root)) !== null, noBrowser) },
]

async function checkTypes(): Promise<Outcome> {
  const outcomes: Outcome[] = []
  for (const project of projects(root)) {
    const { code, output } = await typecheck(project)
    outcomes.push(single(code === 0, output))
  }
  return sum(outcomes)
}

async function buildSources(): Promise<Outcome> {
  try {
    await buildAll(root)
    return single(true, '')
  } catch (error) {
    return single(false, error instanceof Error ? error.message : String(error))
  }
}

/** Loads what the tests' threads load, one after the other, so that those threads find it compiled (docs/adr/0007). */
async function compileSources(): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-check-'))
  const workspace = join(folder, 'check.tandem')
  const report = ['report', '--plan', '1', '--format', 'html', '--out', join(folder, 'check.html')]
  try {
    const made = await runTandem(['seed', 'demonstration', '--workspace', workspace])
    return byCode(made.code === 0 ? await runTandem([...report, '--workspace', workspace]) : made)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function runTandem(words: readonly string[]): Promise<Run> {
  return runScript(join(root, 'host/cli/main.ts'), words)
}

function byCode({ code, output }: Run): Outcome {
  return single(code === 0, output)
}

function listing(problems: readonly string[]): Outcome {
  return single(problems.length === 0, problems.join('\n'))
}
