import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { run } from '../run.ts'

describe('review meetings at the terminal', () => {
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

  async function tandem(line: string): Promise<string> {
    const written: string[] = []
    await run(line.split(' '), { write: (text) => written.push(text), say: () => undefined })
    return written.join('')
  }

  it('are listed newest first, with their decisions', async () => {
    const table = await tandem(`meetings --workspace ${file} --plan 1`)
    const { meetings } = JSON.parse(await tandem(`meetings --workspace ${file} --plan 1 --json`)) as {
      readonly meetings: readonly { readonly day: string; readonly decisions: readonly object[] }[] // the command's one list
    }

    expect(table).toMatch(
      /^Day +State +Title +Place +Agenda +Decisions +Action points +Open\n2018-06-06 +Held +Steering/,
    )
    const days = meetings.map(({ day }) => day)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(meetings.some(({ decisions }) => decisions.length > 0)).toBe(true)
  })

  it('leave action points, which are listed with how they stand on the day that is shown', async () => {
    const { actionPoints } = JSON.parse(await tandem(`actions --workspace ${file} --plan 1 --json`)) as {
      readonly actionPoints: readonly { readonly state: string; readonly daysLate: number }[] // as above
    }
    const table = await tandem(`actions --workspace ${file}`)

    expect(actionPoints.map(({ state }) => state)).toEqual(['overdue', 'open', 'verified'])
    expect(actionPoints[0]?.daysLate).toBe(30)
    expect(table).toMatch(/^Due +State +Days late +Owner +Activity +Agreed +Text\n/)
  })
})
