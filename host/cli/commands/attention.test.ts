import { describe, expect, it } from 'vitest'
import type { ValueOf } from '#contract/types'
import { testTerminal } from '../testing.ts'

const { read, document } = testTerminal()

describe('what wants attention, at the terminal', () => {
  it('begins with what is late on the day of the demonstration', async () => {
    const { lines, total } = await document<ValueOf<'attention.list'>>('attention')
    const table = await read('attention --plan INTERPOL-UNODC')

    expect(lines[0]).toMatchObject({ kind: 'overdue', activityReference: 'F-03', count: 15 })
    expect(total).toBe(lines.length)
    expect(table.stdout).toMatch(
      /^Plan +Matter +Count +Date +Reference +What +Put off until\nINTERPOL-UNODC +Overdue +15 /,
    )
  })

  it('tells done, due, late and not started as the research notes have them for 30 September 2016', async () => {
    const { ratings } = await document<ValueOf<'rating.list'>>('ratings --plan INTERPOL-UNODC')

    const late = ratings.filter(({ reasons }) => reasons.some(({ code }) => code === 'milestone-overdue'))
    expect(late.length).toBe(2)
    expect(late.every(({ nextMilestone }) => nextMilestone?.day === '2016-09-15')).toBe(true)
  })

  it('shows how a plan was rated on an earlier day', async () => {
    const rows = async (day: string) => {
      const { stdout } = await read(`ratings --plan INTERPOL-UNODC --as-of ${day}`)
      return stdout.split('\n').filter((line) => line.startsWith('F-03'))
    }

    expect((await rows('2016-09-14'))[0]).not.toContain('milestone-overdue')
    expect((await rows('2016-09-30'))[0]).toContain('milestone-overdue')
  })

  it('needs to be told which plan', async () => {
    const { status, stderr } = await read('ratings --plan Atlantis')

    expect([status, stderr]).toEqual([1, expect.stringContaining('Atlantis')])
  })
})
