import { runTool } from './check/run-tool.ts'
import { preparingSteps } from './check/static-steps.ts'

for (const step of preparingSteps) {
  const { failed, problems } = await step.run()
  if (failed > 0) {
    console.error(problems)
    process.exit(1)
  }
}
process.exitCode = (await runTool('playwright', ['test', ...process.argv.slice(2)], { show: true })).code
