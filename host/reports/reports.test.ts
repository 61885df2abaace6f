import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fail } from '#contract/result'
import type { ReportChoice } from '#contract/area/report'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startTestHost } from '../testing/test-host.ts'
import type { TestHost } from '../testing/test-host.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const printed: string[] = []

describe('reports of the demonstration', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let host: TestHost
  let choice: ReportChoice
  beforeAll(async () => {
    folder = temporaryFolder()
    host = await startTestHost(folder.path, {
      printPdf: (html) => {
        printed.push(html)
        return Promise.resolve(new TextEncoder().encode('%PDF-1.7 by the shell'))
      },
    })
    await host.tell('workspace.create', { name: 'Plans', folder: null, start: 'demonstration' })
    const plans = await host.call('plan.list', {})
    const planId = plans.ok ? (plans.value.plans[0]?.id ?? '') : ''
    const period = { fromDay: '2016-01-01', toDay: '2016-12-31' }
    choice = { planId, kind: 'progress', period, language: 'en', focusYear: null, asOf: null, leftOut: [] }
  })
  afterAll(async () => {
    await host.close()
    folder.remove()
  })

  it.each([
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['csv', '\ufeff'],
    ['html', '<!doctype html>'],
    ['json', '{'],
    ['pdf', '%PDF-1.7'],
  ] as const)(
    'prepares %s, which the page can download under a name that says what it is',
    async (format, beginning) => {
      const prepared = await host.tell('report.prepare', { choice, format })

      const value = prepared.ok ? prepared.value : null
      const { status, bytes } = await host.download(value?.path ?? '')
      expect([status, value?.byteCount, value?.fileName.split('.').at(-1)]).toEqual([200, bytes.byteLength, format])
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).toLowerCase()).toMatch(
        new RegExp(`^${beginning.toLowerCase()}`),
      )
    },
  )

  it('shows as a preview exactly what the PDF is printed from', async () => {
    const preview = await host.call('report.preview', choice)
    await host.tell('report.prepare', { choice, format: 'pdf' })

    const { status, bytes } = await host.download(preview.ok ? preview.value.path : '')
    expect([status, text(bytes)]).toEqual([200, printed.at(-1)])
  })

  it('makes the same bytes of the same data on the same day', async () => {
    const bytesOf = async (kind: 'progress' | 'matrix') => {
      const prepared = await host.tell('report.prepare', { choice: { ...choice, kind }, format: 'docx' })
      return Buffer.from((await host.download(prepared.ok ? prepared.value.path : '')).bytes)
    }

    expect((await bytesOf('progress')).equals(await bytesOf('progress'))).toBe(true)
    expect((await bytesOf('progress')).equals(await bytesOf('matrix'))).toBe(false)
  })

  it('makes the decision sheet of a meeting as a page and as a file', async () => {
    const { planId } = choice
    const meeting = { planId, title: 'Yearly review', day: '2016-05-20', place: null, participants: '', minutes: '' }
    const state = { state: 'planned', marking: 'unclassified', provenance: null } as const
    const made = await host.tell('meeting.create', { id: null, meeting: { ...meeting, ...state } })
    const meetingId = made.ok ? made.value.id : ''
    const sheet = { planId, kind: 'decisions', meetingId, language: 'en', asOf: null } as const

    const preview = await host.call('report.preview', sheet)
    const prepared = await host.tell('report.prepare', { choice: sheet, format: 'docx' })

    const page = text((await host.download(preview.ok ? preview.value.path : '')).bytes)
    expect(page).toContain('Yearly review')
    expect(prepared).toMatchObject({
      ok: true,
      value: { fileName: expect.stringMatching(/Decision sheet 2016-05-20\.docx$/) },
    })
    expect(await host.call('report.preview', { ...sheet, meetingId: planId })).toMatchObject({
      code: 'meeting.unknown',
    })
  })

  it('answers other calls while a report is being made', async () => {
    const order: string[] = []

    const report = host.tell('report.prepare', { choice, format: 'xlsx' }).then(() => order.push('report'))
    const listed = host.call('plan.list', {}).then(() => order.push('plans'))
    await Promise.all([report, listed])

    expect(order).toEqual(['plans', 'report'])
  })

  it('says what is wrong with a choice', async () => {
    const reversed = { ...choice, period: { fromDay: '2016-12-31', toDay: '2016-01-01' } }
    const unknown = { ...choice, planId: '01234567-89ab-4cde-8f01-23456789abcd' }

    expect([
      await host.tell('report.prepare', { choice: reversed, format: 'docx' }),
      await host.call('report.preview', unknown),
    ]).toMatchObject([
      { ok: false, code: 'report.period-reversed' },
      { ok: false, code: 'plan.unknown' },
    ])
  })
})

describe('reports without what they need', () => {
  it('say that there is no workspace, or nothing that prints', async () => {
    const folder = temporaryFolder()
    const host = await startTestHost(folder.path)
    const period = { fromDay: '2016-01-01', toDay: '2016-12-31' }
    const planId = '01234567-89ab-4cde-8f01-23456789abcd'
    const choice: ReportChoice = {
      planId,
      kind: 'progress',
      period,
      language: 'en',
      focusYear: null,
      asOf: null,
      leftOut: [],
    }

    const answers = [
      await host.call('report.preview', choice),
      await host.tell('report.prepare', { choice, format: 'pdf' }),
    ]
    await host.close()
    folder.remove()

    expect(answers).toEqual([fail('workspace.none'), fail('report.no-printer')])
  })
})
