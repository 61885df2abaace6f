import { runPlaywright } from './check/playwright-step.ts'
import { preparingSteps, staticSteps } from './check/static-steps.ts'
import { single, sum, type Outcome, type Step } from './check/step.ts'
import { runVitest } from './check/vitest-step.ts'

const steps: readonly Step[] = [
  ...staticSteps,
  ...preparingSteps,
  // One after the other: with the machine to itself, the browser answers when a test expects it to.
  { name: 'tests in Node', run: () => runVitest('node') },
  { name: 'tests in the browser', run: () => runVitest('browser') },
  { name: 'stories through the window', run: runPlaywright },
]

const outcomes: Outcome[] = []
for (const step of steps) outcomes.push(await take(step))
const total = sum(outcomes)
if (total.skipped.length > 0) console.log(`\nNot run:\n${total.skipped.map((line) => `  ${line}`).join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

async function take(step: Step): Promise<Outcome> {
  console.log(`\n── ${step.name}`)
  const begun = performance.now()
  const outcome = await settled(step)
  if (outcome.problems !== '') console.log(outcome.problems)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`${outcome.failed === 0 ? 'ok' : `FAILED (${outcome.failed})`} · ${step.name} · ${seconds} s`)
  return outcome
}

/** A step that breaks down is a failure of the check, and never hides the steps after it. */
async function settled(step: Step): Promise<Outcome> {
  try {
    return await step.run()
  } catch (error) {
    return single(false, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}
