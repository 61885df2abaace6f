import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { runTool } from './run-tool.ts'
import type { Outcome } from './step.ts'

/** The part of Vitest's JSON report that is read here. */
export type VitestReport = {
  readonly success: boolean
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

const report = join(root, 'test-results', 'vitest.json')

/** Runs the tests beside the files of one project: those in Node, or the renderer's in a browser. */
export async function runVitest(project: 'node' | 'browser'): Promise<Outcome> {
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await runTool('vitest', ['run', '--project', project, ...reporters], { show: true })
  // Written by the reporter just asked for.
  return vitestOutcome(JSON.parse(readFileSync(report, 'utf8')) as VitestReport, code)
}

/** Counts a report; a file that could not be loaded, or an error outside every test, counts as a failure. */
export function vitestOutcome(results: VitestReport, code: number): Outcome {
  const tests = results.testResults.flatMap((file) => file.assertionResults)
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = tests.filter((test) => test.status === 'failed').length + broken.length
  const isUnexplained = failed === 0 && (code !== 0 || !results.success)
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: isUnexplained ? 1 : failed,
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
    problems: isUnexplained ? 'Vitest ended with an error outside every test; it is printed above.' : '',
  }
}
