import { describe, expect, it } from 'vitest'
import { testTerminal } from '../testing.ts'

const { read, document } = testTerminal()

describe('review meetings at the terminal', () => {
  it('are listed newest first, with their decisions', async () => {
    const { stdout } = await read('meetings --plan 1')
    const { meetings } = await document<{
      readonly meetings: readonly { readonly day: string; readonly decisions: readonly object[] }[]
    }>('meetings --plan 1')

    expect(stdout).toMatch(
      /^Date +State +Title +Place +Agenda +Decisions +Action points +Open\n2018-06-06 +Held +Steering/,
    )
    const days = meetings.map(({ day }) => day)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(meetings.some(({ decisions }) => decisions.length > 0)).toBe(true)
  })

  it('leave action points, which are listed with how they stand on the day that is shown', async () => {
    const { actionPoints } = await document<{
      readonly actionPoints: readonly { readonly state: string; readonly daysLate: number }[]
    }>('actions --plan 1')
    const { stdout } = await read('actions')

    expect(actionPoints.map(({ state }) => state)).toEqual(['overdue', 'open', 'verified'])
    expect(actionPoints[0]?.daysLate).toBe(30)
    expect(stdout).toMatch(/^Due +State +Days late +Owner +Activity +Agreed +Text\n/)
  })
})
