import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { runTool } from './run-tool.ts'
import type { Outcome } from './step.ts'

type Test = {
  readonly projectName: string
  readonly status: string
  readonly annotations: readonly { readonly type: string; readonly description?: string }[]
}

type Suite = {
  readonly specs?: readonly { readonly title: string; readonly tests: readonly Test[] }[]
  readonly suites?: readonly Suite[]
}

/** The part of Playwright's JSON report that is read here. */
export type PlaywrightReport = { readonly suites: readonly Suite[]; readonly errors: readonly unknown[] }

const report = join(root, 'test-results', 'playwright.json')

/** Runs the stories through the window. */
export async function runPlaywright(): Promise<Outcome> {
  rmSync(report, { force: true })
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const { code } = await runTool('playwright', ['test', '--reporter=list,json'], { show: true, env })
  if (!existsSync(report)) {
    return { passed: 0, failed: 1, skipped: [], problems: 'Playwright ended without a report; see above.' }
  }
  // Written by the reporter just asked for.
  return playwrightOutcome(JSON.parse(readFileSync(report, 'utf8')) as PlaywrightReport, code)
}

/** Counts a report; a test that passed only on a second try has failed. */
export function playwrightOutcome(results: PlaywrightReport, code: number): Outcome {
  const tests = results.suites.flatMap(testsOf)
  const failed = tests.filter(({ test }) => test.status === 'unexpected' || test.status === 'flaky').length
  const isUnexplained = failed === 0 && (code !== 0 || results.errors.length > 0)
  return {
    passed: tests.filter(({ test }) => test.status === 'expected').length,
    failed: isUnexplained ? 1 : failed,
    skipped: tests.filter(({ test }) => test.status === 'skipped').map(({ title, test }) => skippedLine(title, test)),
    problems: isUnexplained ? 'Playwright ended with an error outside every test; it is printed above.' : '',
  }
}

function testsOf(suite: Suite): readonly { readonly title: string; readonly test: Test }[] {
  const own = (suite.specs ?? []).flatMap((spec) => spec.tests.map((test) => ({ title: spec.title, test })))
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)]
}

function skippedLine(title: string, test: Test): string {
  const reason = test.annotations.find((annotation) => annotation.type === 'skip')?.description
  return `[${test.projectName}] ${title}${reason === undefined ? '' : `: ${reason}`}`
}
