import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser'
import { importRules } from './rules.ts'
import { folders } from './table.ts'

/** One import against the table, as a sentence for the person who wrote it. */
export type ImportProblem = {
  readonly rule: string
  readonly from: string
  readonly to: string
  readonly sentence: string
}

/** Follows every import of our folders under `root` and tells those the table forbids. */
export async function checkImports(root: string): Promise<readonly ImportProblem[]> {
  const present = folders.filter((folder) => existsSync(join(root, folder)))
  const { output } = await cruise(
    present,
    {
      baseDir: root,
      ruleSet: { forbidden: [...importRules()] },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: String.raw`\.d\.ts$|^(out|dist)/` },
      combinedDependencies: true,
    },
    {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      // A second look at another folder must not be answered from the first.
      bustTheCache: true,
    },
  )
  if (typeof output === 'string')
    throw new Error('dependency-cruiser answered in text although no reporter was asked for')
  return problemsOf(output)
}

function problemsOf(result: ICruiseResult): readonly ImportProblem[] {
  const sentences = new Map(importRules().map((rule) => [rule.name, rule.comment]))
  return result.summary.violations.map((violation) => {
    const sentence = sentences.get(violation.rule.name) ?? violation.rule.name
    return { rule: violation.rule.name, from: violation.from, to: target(violation), sentence }
  })
}

function target(violation: IViolation): string {
  if (violation.cycle === undefined) return violation.to
  return violation.cycle.map((step) => step.name).join(' → ')
}
