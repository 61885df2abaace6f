import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { FundingSummary } from '#contract/area/resources'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { run } from '../run.ts'

describe('money and promises at the terminal', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let file = ''
  beforeAll(async () => {
    folder = temporaryFolder()
    vi.stubEnv('TANDEM_DATA', folder.path)
    file = `${folder.path}/demonstration.tandem`
    await tandem(`seed demonstration --workspace ${file}`)
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    folder.remove()
  })

  async function tandem(line: string) {
    const written: string[] = []
    const said: string[] = []
    const code = await run(line.split(' '), {
      write: (text) => written.push(text),
      say: (sentence) => said.push(sentence),
    })
    return { code, written: written.join(''), said: said.join('\n') }
  }

  it('tell what is to be mobilised by activity and in all, in units that nobody takes for money', async () => {
    const table = await tandem(`funding --workspace ${file} --plan 1`)
    const { written } = await tandem(`funding --workspace ${file} --plan 1 --json`)

    const { total, activities } = JSON.parse(written) as FundingSummary // the command's own answer
    expect(table.said).toContain('Told in demo units.')
    expect(table.written).toMatch(/^Reference +Title +Required +Available +To be mobilised +Spent +Missing\nF-01 /)
    expect(table.written).not.toContain('XTS')
    expect(activities.reduce((sum, { required }) => sum + (required ?? 0), 0)).toBe(total.required)
  })

  it('tell a year only, and refuse what is none', async () => {
    const { written } = await tandem(`funding --workspace ${file} --plan 1 --year 1999 --json`)
    const refused = await tandem(`funding --workspace ${file} --plan 1 --year soon`)

    expect((JSON.parse(written) as FundingSummary).total.required).toBe(0) // the command's own answer
    expect([refused.code, refused.said]).toEqual([2, expect.stringContaining('--year takes a whole number')])
  })

  it('list what was promised, and how far it was kept', async () => {
    const { written } = await tandem(`contributions --workspace ${file} --plan 1`)

    expect(written).toMatch(/^Organisation +Activity +Kind +Promised +Due +Delivery +Days late\n/)
    expect(written).toMatch(/INTERPOL +F-01 .*Partly delivered/)
  })
})
