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

  it('says which day that is, and tells of nothing later', async () => {
    const [then, now] = [await page('2016-06-30'), await page(null)]

    expect(then).toContain('30 June 2016')
    expect(now).toContain('30 September 2016')
    expect(then).not.toContain('30 September 2016')
    expect(then.length).toBeLessThan(now.length)
  })

  it('of the day that is shown as today is the report of the present', async () => {
    expect(await page('2016-09-30')).toBe(await page(null))
  })

  it('is refused for days on which there was no plan yet, and for days to come', async () => {
    expect([await page('2001-01-01'), await page('2016-10-01')]).toEqual(['past.before-plan', 'past.in-future'])
  })
})
