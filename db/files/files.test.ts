import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { largestSlice, maximumFileSize } from '#contract/entity/attachment'
import type { ReceivedSlice } from '#contract/file-transfer'
import { storedFile } from '../area/attachment/stored-file-testing.ts'
import { openTestPlan } from '../area/plan-testing.ts'
import type { TestPlan } from '../area/plan-testing.ts'
import { newRecord } from '../area/record/drafts-testing.ts'
import { newId } from '../id.ts'
import { openTestWorkspace } from '../testing.ts'

let plan: TestPlan
beforeEach(() => {
  plan = openTestPlan()
})
afterEach(() => plan.close())

const pageLimit = 4_294_967_294

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function send(slice: { upload: string; size: number; start: number; bytes: Uint8Array }): ReceivedSlice {
  return JSON.parse(plan.workspace.receive(slice).text) as ReceivedSlice // what `receive` answers with
}

/** Bytes that differ from place to place. */
function bytesOf(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_none, index) => (index * 31 + (index >> 8)) & 255)
}

function fileCount(): number {
  return Number(plan.database.prepare('select count(*) from file').pluck().get())
}

describe('a file that is received', () => {
  it('is put together from its slices and named by the hash of its bytes', () => {
    const bytes = bytesOf(200_000)
    const upload = newId()
    const first = send({ upload, size: 200_000, start: 0, bytes: bytes.subarray(0, 150_000) })
    const last = send({ upload, size: 200_000, start: 150_000, bytes: bytes.subarray(150_000) })

    expect(first).toEqual({ ok: true, value: { received: 150_000, sha256: null } })
    expect(last).toEqual({ ok: true, value: { received: 200_000, sha256: sha256Of(bytes) } })
    expect(plan.workspace.fileBytes(sha256Of(bytes), 149_990, 150_010)).toEqual(
      Buffer.from(bytes.subarray(149_990, 150_010)),
    )
  })

  it('may be empty', () => {
    const empty = new Uint8Array()

    expect(send({ upload: newId(), size: 0, start: 0, bytes: empty })).toMatchObject({
      value: { sha256: sha256Of(empty) },
    })
  })

  it('is kept once, however often it comes', () => {
    storedFile(plan, 'the same')
    storedFile(plan, 'the same')

    expect(fileCount()).toBe(1)
  })

  it('is refused above 100 MB, before a byte of it is taken', () => {
    const tooLarge = { upload: newId(), size: maximumFileSize + 1, start: 0, bytes: bytesOf(10) }

    expect(send(tooLarge)).toMatchObject({ ok: false, code: 'file.too-large', detail: { limit: maximumFileSize } })
    expect(fileCount()).toBe(0)
  })

  it.each([
    ['a slice that leaves a gap', { start: 20, bytes: bytesOf(10), size: 100 }],
    ['a slice that comes twice', { start: 0, bytes: bytesOf(10), size: 100 }],
    ['more bytes than were announced', { start: 10, bytes: bytesOf(91), size: 100 }],
    ['a size that changes on the way', { start: 10, bytes: bytesOf(10), size: 101 }],
    ['a slice without bytes', { start: 10, bytes: bytesOf(0), size: 100 }],
    ['a slice above 8 MB', { start: 10, bytes: new Uint8Array(largestSlice + 1), size: 100 }],
  ])('is given up for %s, and nothing is left of it', (_name, wrong) => {
    const upload = newId()
    send({ upload, size: 100, start: 0, bytes: bytesOf(10) })

    expect(send({ upload, ...wrong })).toMatchObject({ ok: false, code: 'file.interrupted' })
    expect(fileCount()).toBe(0)
  })

  it('leaves nothing when the officer gives it up', () => {
    const upload = newId()
    send({ upload, size: 100, start: 0, bytes: bytesOf(10) })
    plan.workspace.abandon(upload)

    expect([fileCount(), plan.database.prepare('select count(*) from file_part').pluck().get()]).toEqual([0, 0])
  })

  it('is refused by a full disk with nothing half attached, and taken when there is room', () => {
    const bytes = bytesOf(400_000)
    const upload = newId()
    const pages = Number(plan.database.pragma('page_count', { simple: true }))
    plan.database.pragma(`max_page_count = ${pages + 10}`)
    const refused = send({ upload, size: 400_000, start: 0, bytes })
    plan.database.pragma(`max_page_count = ${pageLimit}`)

    expect(refused).toMatchObject({ ok: false, code: 'store.full' })
    expect(fileCount()).toBe(0)
    expect(send({ upload: newId(), size: 400_000, start: 0, bytes })).toMatchObject({ ok: true })
    expect(plan.ask('workspace.verify', {})).toMatchObject({ value: { isSound: true } })
  })
})

describe('the next opening', () => {
  it('drops what had not arrived and what was never attached, and keeps what was, also after it was deleted', () => {
    const attachmentId = newRecord(plan, 'attachment', { file: storedFile(plan, 'attached') })
    plan.run('attachment.delete', { attachmentId })
    storedFile(plan, 'sent, and then thought better of')
    send({ upload: newId(), size: 100, start: 0, bytes: bytesOf(10) })
    const before = fileCount()
    plan.workspace.close()

    const reopened = openTestWorkspace({ path: plan.path })
    const kept = reopened.database.prepare('select sha256 from file').pluck().all()
    reopened.close()

    expect([before, kept]).toEqual([4, [sha256Of(new TextEncoder().encode('attached'))]])
  })
})

describe('the bytes of an attached file', () => {
  /** Among them the one that every test's attachment has. */
  function attached(text: string): string {
    const file = storedFile(plan, text)
    newRecord(plan, 'attachment', { file })
    return file.sha256
  }

  /** Damages the stored bytes past the guard, as a failing disk does. */
  function damage(): void {
    plan.database.exec('drop trigger file_part_never_changes')
    plan.database.exec("update file_part set bytes = cast('damaged!' as blob) where length(bytes) = 8")
  }

  it('change and go only past the guard', () => {
    attached('evidence')
    const forbidden = [
      "update file_part set bytes = x'00'",
      'delete from file_part',
      'delete from file',
      "update file set sha256 = '" + '1'.repeat(64) + "'",
      'insert into file (size) values (1)',
      "insert into file_part (file, start, bytes) select number, 99, x'00' from file",
    ]

    for (const sql of forbidden) expect(() => plan.database.exec(sql)).toThrow(/never|only while it is received/)
  })

  it('are checked when the workspace is verified', () => {
    const sha256 = attached('evidence')
    damage()

    expect(plan.ask('workspace.verify', {})).toMatchObject({
      value: { isSound: false, findings: [`the file ${sha256} does not hold the bytes that were attached`] },
    })
  })

  it('are made good by attaching the same file again', () => {
    attached('evidence')
    damage()
    storedFile(plan, 'evidence')

    expect(plan.ask('workspace.verify', {})).toMatchObject({ value: { isSound: true, findings: [] } })
    expect(fileCount()).toBe(2)
  })

  it('may be missing where the record came before them, without the workspace being unsound', () => {
    attached('evidence')
    plan.database.exec('drop trigger file_is_kept; drop trigger file_part_is_kept')
    plan.database.exec('delete from file_part; delete from file')

    expect(plan.ask('workspace.verify', {})).toMatchObject({ value: { isSound: true } })
    expect(plan.workspace.fileBytes(sha256Of(new TextEncoder().encode('evidence')), 0, 8)).toBeNull()
  })
})
