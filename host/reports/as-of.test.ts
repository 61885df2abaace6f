import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportChoice } from '#contract/area/report'
import type { Day } from '#contract/values'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startTestHost } from '../testing/test-host.ts'
import type { TestHost } from '../testing/test-host.ts'

describe('a report as of a day', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let host: TestHost
  let choice: ReportChoice
  beforeAll(async () => {
    folder = temporaryFolder()
    host = await startTestHost(folder.path, {})
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

  async function page(asOf: Day | null): Promise<string> {
    const preview = await host.call('report.preview', { ...choice, asOf })
    if (!preview.ok) return preview.code
    const { bytes } = await host.download(preview.value.path)
    return new TextDecoder().decode(bytes)
  }

  it('tells of nothing that was written later', async () => {
    const [then, now] = [await page('2016-06-30'), await page(null)]

    const days = (text: string) =>
      [...text.matchAll(/<article[^>]*><header><time datetime="([\d-]+)"/g)].map(([, day]) => day)
    expect(days(then).length).toBeGreaterThan(0)
    expect(days(then).filter((day) => day !== undefined && day > '2016-06-30')).toEqual([])
    expect(days(now).length).toBeGreaterThan(days(then).length)
  })

  it('of a day after which nothing was written is the report of the present', async () => {
    await host.tell('workspace.edit', { change: { field: 'demonstrationDay', value: '2016-12-31' } })
    const [then, now] = [await page('2016-12-31'), await page(null)]
    await host.tell('workspace.edit', { change: { field: 'demonstrationDay', value: '2016-09-30' } })

    expect(then).toBe(now)
  })

  it('is refused for days on which there was no plan yet, and for days to come', async () => {
    expect([await page('2001-01-01'), await page('2016-10-01')]).toEqual(['past.before-plan', 'past.in-future'])
  })
})
