import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ValueOf } from '#contract/types'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { run } from '../run.ts'

describe('what wants attention, at the terminal', () => {
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
    const write = (text: string) => written.push(text)
    const say = (sentence: string) => said.push(sentence)
    const code = await run(line.split(' '), { write, say })
    return { code, written: written.join(''), said: said.join('\n') }
  }

  it('begins with what is late on the day of the demonstration', async () => {
    const { written } = await tandem(`attention --workspace ${file} --json`)
    const table = await tandem(`attention --workspace ${file} --plan INTERPOL-UNODC`)

    const { lines, total } = JSON.parse(written) as ValueOf<'attention.list'> // the command's own answer
    expect(lines[0]).toMatchObject({ kind: 'overdue', activityReference: 'F-03', count: 15 })
    expect(total).toBe(lines.length)
    expect(table.written).toMatch(
      /^Plan +Matter +Count +Day +Reference +What +Put off until\nINTERPOL-UNODC +overdue +15 /,
    )
  })

  it('tells done, due, late and not started as the research notes have them for 30 September 2016', async () => {
    const { written } = await tandem(`ratings --workspace ${file} --plan INTERPOL-UNODC --json`)

    const { ratings } = JSON.parse(written) as ValueOf<'rating.list'> // the command's own answer
    const late = ratings.filter(({ reasons }) => reasons.some(({ code }) => code === 'milestone-overdue'))
    expect(late.length).toBe(2)
    expect(late.every(({ nextMilestone }) => nextMilestone?.day === '2016-09-15')).toBe(true)
  })

  it('shows how a plan was rated on an earlier day', async () => {
    const rows = async (day: string) => {
      const { written } = await tandem(`ratings --workspace ${file} --plan INTERPOL-UNODC --as-of ${day}`)
      return written.split('\n').filter((line) => line.startsWith('F-03'))
    }

    expect((await rows('2016-09-14'))[0]).not.toContain('milestone-overdue')
    expect((await rows('2016-09-30'))[0]).toContain('milestone-overdue')
  })

  it('needs to be told which plan', async () => {
    const { code, said } = await tandem(`ratings --workspace ${file} --plan Atlantis`)

    expect([code, said]).toEqual([1, expect.stringContaining('Atlantis')])
  })
})
