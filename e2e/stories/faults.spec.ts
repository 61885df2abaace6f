import { createHash } from 'node:crypto'
import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openInOtherProcess } from '#host/testing/other-process'
import type { App, AppFolders } from '../app/app.ts'
import { forkBrowserShell } from '../app/browser-shell.ts'
import { canMount } from '../app/own-mounts.ts'
import { barriersOn } from '../barriers.ts'
import { expect, test } from '../fixtures.ts'
import { ActivityPanel } from '../pages/activity-panel.ts'
import { FirstRun } from '../pages/first-run.ts'
import { Frame } from '../pages/frame.ts'
import { MatrixPage } from '../pages/matrix-page.ts'

/** Places in the first hundred bytes of every SQLite file. */
const header = { schema: 60, application: 68 }

const noMounts =
  'This machine does not let a program have mounts of its own, so no disk can be made small or read-only.'

test('a file that cannot be opened is told in a sentence, and left as it is', async ({ startApp, folders }) => {
  const file = await makeWorkspace(await startApp(), folders)
  const sound = await readFile(file)
  const { page } = await startApp()
  const firstRun = new FirstRun(page)
  const faults = [
    ['a letter', () => writeFile(file, 'Dear colleague, '.repeat(1_000)), /damaged|not a Tandem workspace/],
    [
      'the database of another program',
      () => patch(file, header.application, 7),
      /not a Tandem workspace.*Choose a file/,
    ],
    [
      'a workspace of a newer version',
      () => patch(file, header.schema, 9_999),
      /newer version of Tandem.*Open it with that/,
    ],
    ['half a workspace', () => truncate(file, 40_960), /damaged.*Open a backup of it, and keep this file/],
  ] as const

  for (const [name, break_, sentence] of faults) {
    await test.step(name, async () => {
      await writeFile(file, sound)
      await break_()
      const before = await checksum(file)
      await firstRun.openFile(file)
      await expect(page.getByRole('alert')).toHaveText(sentence)
      await expect(page.getByRole('alert')).toContainText('The file was not touched.')
      expect(await checksum(file)).toBe(before)
    })
  }
  expect(await barriersOn(page)).toEqual([])
})

test('a workspace that is gone, or open elsewhere, is told in a sentence', async ({ startApp, folders }) => {
  const file = await makeWorkspace(await startApp(), folders)
  const { page } = await startApp()
  const recent = page.getByRole('region', { name: 'Recent workspaces' })

  await test.step('another process has it open', async () => {
    const other = await openInOtherProcess(join(folders.dataFolder, 'other'), file)
    const before = await checksum(file)
    await recent.getByRole('button', { name: /^Ports desk/ }).click()
    await expect(page.getByRole('alert')).toHaveText(
      /already open in another window.*Close it there, then open it here/,
    )
    expect(await checksum(file)).toBe(before)
    await other.close()
  })

  await test.step('it was removed a moment ago', async () => {
    await rm(file)
    await recent.getByRole('button', { name: /^Ports desk/ }).click()
    await expect(page.getByRole('alert')).toHaveText(/no file at this place\. Check whether it was moved or renamed/)
  })
})

test('a workspace on a read-only disk can be read and reported, and offers no change', async ({
  startApp,
  folders,
}) => {
  test.skip(!canMount(), noMounts)
  const file = await makeWorkspace(await startApp(), folders)
  const before = await checksum(file)
  const disk = folders.workspacesFolder
  const { page, ...app } = await startApp({
    mounts: `mount --bind "${disk}" "${disk}" && mount -o remount,bind,ro "${disk}"`,
  })

  await new FirstRun(page).openFile(file)
  await expect(page.getByText(/can be read but not changed: its file or folder is read-only/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'New plan' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Add activity' })).toBeHidden()
  expect(await barriersOn(page)).toEqual([])
  await new Frame(page).plan('Cooperation on ports').click()
  await new Frame(page).goToSection('Reports')
  const { bytes } = await app.captureDownload(() => page.getByRole('button', { name: 'Export to CSV' }).click())

  expect(bytes.toString('utf8')).toContain('Inspect containers at risk')
  expect(await checksum(file)).toBe(before)
})

test('when the disk is full nothing typed is lost, and it is saved once there is room', async ({
  startApp,
  folders,
}) => {
  test.skip(!canMount(), noMounts)
  const disk = folders.workspacesFolder
  const { page, processId } = await startApp({ mounts: `mount -t tmpfs -o size=8m none "${disk}"` })
  const { panel, writeNote, note } = noteWriter(page)
  await new FirstRun(page).startWorkspace('Ports desk')
  await new Frame(page).startPlan({ title: 'Cooperation on ports', areas: ['Containers'] })
  await new MatrixPage(page).addActivity('A-01', 'Inspect containers at risk', 'Containers')
  const filler = `/proc/${processId}/root${disk}/filler`
  await fillDisk(filler)
  const text = `The port was closed. ${'It opens again in May. '.repeat(800)}`

  await writeNote(text)
  await expect(
    panel.getByText('The disk is full. Everything saved before is safe. Free some space, then try again.'),
  ).toBeVisible()
  await expect(panel.getByRole('textbox', { name: 'New monitoring note' })).toHaveValue(text)
  await rm(filler)
  await panel.getByRole('button', { name: 'Add note' }).click()

  await expect(note('The port was closed.')).toBeVisible()
})

test('a second start brings the first to the front, with the file it was given', async ({ startApp, folders }) => {
  const file = await makeWorkspace(await startApp(), folders)
  const app = await startApp()
  test.skip(app.kind === 'electron', 'Two starts of Electron are led by Electron itself.')
  await app.page.getByRole('region', { name: 'Recent workspaces' }).waitFor()

  const second = forkBrowserShell(folders, { file })
  const code = await new Promise((resolve) => second.once('exit', resolve))

  expect(code).toBe(0)
  await expect(new Frame(app.page).plan('Cooperation on ports')).toBeVisible()
  expect(app.page.context().pages().length).toBe(1)
})

/** Makes a workspace with a plan and an activity, closes the program, and gives the path of the file. */
async function makeWorkspace({ page, close }: App, folders: AppFolders): Promise<string> {
  await new FirstRun(page).startWorkspace('Ports desk')
  await new Frame(page).startPlan({ title: 'Cooperation on ports', areas: ['Containers'] })
  await new MatrixPage(page).addActivity('A-01', 'Inspect containers at risk', 'Containers')
  await new Frame(page).closeWorkspace()
  await close()
  return join(folders.workspacesFolder, 'Ports desk.tandem')
}

async function patch(file: string, place: number, value: number): Promise<void> {
  const bytes = await readFile(file)
  bytes.writeUInt32BE(value, place)
  await writeFile(file, bytes)
}

async function checksum(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}

/** Writes until no byte is left. */
async function fillDisk(path: string): Promise<void> {
  for (const size of [1_000_000, 4_096, 1])
    for (;;) {
      try {
        await writeFile(path, new Uint8Array(size), { flag: 'a' })
      } catch {
        break
      }
    }
}

function noteWriter(page: App['page']) {
  const activity = new ActivityPanel(page)
  return {
    panel: activity.panel,
    writeNote: (text: string) => activity.writeNote(text),
    note: (text: string) => activity.note(text),
  }
}
