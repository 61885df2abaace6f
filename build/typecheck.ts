import { root } from './root.ts'
import { projects, typecheck } from './typecheck-projects.ts'

for (const project of projects(root)) {
  const { code, output } = await typecheck(project)
  if (code === 0) continue
  console.error(output)
  process.exitCode = 1
}
