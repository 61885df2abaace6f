import { describe, expect, it } from 'vitest'
import type { FundingSummary } from '#contract/area/resources'
import { testTerminal } from '../testing.ts'

const { read, document } = testTerminal()

describe('money and promises at the terminal', () => {
  it('tell what is to be mobilised by activity and in all, in units that nobody takes for money', async () => {
    const table = await read('funding --plan 1')
    const { total, activities } = await document<FundingSummary>('funding --plan 1')

    expect(table.stderr).toContain('Told in demo units.')
    expect(table.stdout).toMatch(/^Reference +Title +Required +Available +To be mobilised +Expenditure +Missing\nF-01 /)
    expect(table.stdout).not.toContain('XTS')
    expect(activities.reduce((sum, { required }) => sum + (required ?? 0), 0)).toBe(total.required)
  })

  it('tell a year only, and refuse what is none', async () => {
    const { total } = await document<FundingSummary>('funding --plan 1 --year 1999')
    const refused = await read('funding --plan 1 --year soon')

    expect(total.required).toBe(0)
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('--year takes a whole number')])
  })

  it('list what was promised, and how far it was kept', async () => {
    const { stdout } = await read('contributions --plan 1')

    expect(stdout).toMatch(/^Organisation +Activity +Kind +Promised +Due +Delivery +Days late\n/)
    expect(stdout).toMatch(/INTERPOL +F-01 .*Partly delivered/)
  })
})
