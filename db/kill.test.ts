import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { createShuffle } from './testing/shuffle.ts'
import { makeSamplePlan } from './testing/sample-plan.ts'
import type { TestWorkspace } from './testing.ts'
import { openTestWorkspace } from './testing.ts'

const kills = 30
const longestWaitMs = 60
const longestRunMs = 240_000
const seed = Number(process.env['TANDEM_SEED'] ?? Date.now() % 1_000_000)

const folder = mkdtempSync(join(tmpdir(), 'tandem-kill-'))
const path = join(folder, 'work.tandem')
const marks = join(folder, 'machine')
const writer = fileURLToPath(new URL('testing/kill-writer.ts', import.meta.url))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

it(
  `loses no acknowledged save and leaves no half command over ${kills} kills (TANDEM_SEED=${seed})`,
  async () => {
    const sample = makePlan()
    const random = createShuffle(seed)
    const outcome = {
      acknowledged: 0,
      missing: 0,
      lost: [] as number[],
      torn: [] as unknown[],
      findings: [] as string[],
    }

    for (let kill = 0; kill < kills; kill += 1) {
      const waitMs = random.mix(Array.from({ length: longestWaitMs + 1 }, (_none, ms) => ms))[0] ?? 0
      const saved = await writeUntilKilled(
        [path, marks, String(kill * 100_000), sample.planId, sample.activityId],
        waitMs,
      )
      const workspace = openTestWorkspace({ path, marksFolder: marks })
      outcome.acknowledged += saved.length
      outcome.missing += workspace.workspace.missingSaves
      outcome.lost.push(...saved.filter((save) => !isStored(workspace, save)))
      outcome.torn.push(...halfCommands(workspace))
      const answer = workspace.ask('workspace.verify', {})
      outcome.findings.push(...(answer.ok ? answer.value.findings : [answer.code]))
      workspace.close()
    }

    console.log(`${kills} kills, ${outcome.acknowledged} acknowledged saves, seed ${seed}`)
    expect(outcome).toEqual({
      acknowledged: expect.any(Number) as number,
      missing: 0,
      lost: [],
      torn: [],
      findings: [],
    })
    expect(outcome.acknowledged).toBeGreaterThanOrEqual(kills)
  },
  longestRunMs,
)

function makePlan() {
  const workspace = openTestWorkspace({ path, mode: 'create', marksFolder: marks })
  const sample = makeSamplePlan(workspace)
  workspace.close()
  return sample
}

/** Starts a writer, kills it some milliseconds after its first save, and answers which saves it had acknowledged. */
async function writeUntilKilled(parameters: readonly string[], waitMs: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [writer, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const saved: number[] = []
  const lines = createInterface({ input: child.stdout })
  const closed = once(lines, 'close')
  lines.on('line', (line) => saved.push(Number(line)))
  await Promise.race([once(lines, 'line'), ended])
  await wait(waitMs)
  child.kill('SIGKILL')
  const [, signal] = await ended
  await closed
  expect(signal).toBe('SIGKILL')
  return saved
}

function isStored({ database }: TestWorkspace, save: number): boolean {
  const note = database.prepare<[string], object>('select 1 from note where text like ?').get(`save ${save} %`)
  const status = database
    .prepare<[string], object>("select 1 from operation where field = 'status' and value like ?")
    .get(`%"save ${save}"%`)
  return note !== undefined && status !== undefined
}

/** Commands without their operations, and operations without their command. */
function halfCommands({ database }: TestWorkspace): readonly unknown[] {
  return database
    .prepare(
      `select id from command where first_operation is not null
         and last_operation - first_operation + 1 <>
           (select count(*) from operation where number between first_operation and last_operation and command = command.id)
       union all
       select id from operation where command not in (select id from command)`,
    )
    .all()
}
