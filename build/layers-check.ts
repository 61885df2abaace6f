import { root } from './root.ts'
import { checkImports } from './layers/check-imports.ts'
import { checkGlobals } from './layers/check-globals.ts'

const imports = (await checkImports(root)).map(({ from, to, sentence }) => `${from} → ${to}\n    ${sentence}`)
const problems = [...imports, ...checkGlobals(root)]
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'Every import keeps to the table.' : `${problems.length} against the import table.`)
process.exitCode = problems.length === 0 ? 0 : 1
