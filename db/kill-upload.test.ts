import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, expect, it } from 'vitest'
import { openTestWorkspace } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'tandem-kill-files-'))
const path = join(folder, 'work.tandem')
const sender = fileURLToPath(new URL('testing/kill-sender.ts', import.meta.url))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Starts a sender, kills it after so many slices, and answers the hashes of the files it had been told are there. */
async function sendUntilKilled(slices: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [sender, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => {
    lines.push(line)
    if (lines.length === slices) child.kill('SIGKILL')
  })
  const [, signal] = await ended
  expect(signal).toBe('SIGKILL')
  return lines.filter((line) => line !== 'slice')
}

it('a kill while a file arrives loses no file that had arrived, and leaves a sound workspace with nothing half in it', async () => {
  openTestWorkspace({ path, mode: 'create' }).close()
  for (const slices of [1, 2, 3, 4, 5, 7]) {
    const arrived = await sendUntilKilled(slices)

    // As the next opening finds it, before it tidies: looked at with a connection of its own.
    const found = new Database(path)
    const kept = found.prepare<[], string>('select sha256 from file where sha256 is not null').pluck().all()
    found.close()
    const workspace = openTestWorkspace({ path })
    const verified = workspace.ask('workspace.verify', {})
    const left = workspace.database.prepare('select count(*) from file_part').pluck().get()
    workspace.close()

    expect(arrived.every((sha256) => kept.includes(sha256))).toBe(true)
    expect(verified).toMatchObject({ ok: true, value: { isSound: true, findings: [] } })
    // None of them was ever attached.
    expect(left).toBe(0)
  }
}, 120_000)
