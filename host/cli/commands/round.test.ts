import { expect, it } from 'vitest'
import { testTerminal } from '../testing.ts'

const { read } = testTerminal()

const round = (...more: string[]) => read('round --plan 1', ...more)

it('tells who is left in the period that the day of the workspace is in', async () => {
  const { status, stdout, stderr } = await round()

  const [titles, first] = stdout.split('\n')
  expect(status).toBe(0)
  expect(stderr).toBe('Q3 2016: 0 of 11 updated, 0 no change, 11 left.')
  expect(titles).toMatch(/^Reference +Title +Status +Rating +Last note +This period +Date +By$/)
  expect(first).toMatch(/^F-01 .+ Not yet$/)
})

it('finds a period by its name and by its days, and answers with one JSON document', async () => {
  const named = await round('--period', 'q2 2016', '--json')
  const dated = await round('--period', '2016-Q2', '--json')

  expect(named.stdout).toBe(dated.stdout)
  expect(JSON.parse(named.stdout)).toMatchObject({
    period: { name: 'Q2 2016', range: { fromDay: '2016-04-01', toDay: '2016-06-30' } },
    total: 11,
    left: 0,
  })
})

it('goes through all activities when asked', async () => {
  const { stdout } = await round('--all', '--json')

  expect(JSON.parse(stdout)).toMatchObject({ total: 27 })
})

it('names the periods there are when one is not known', async () => {
  const { status, stdout, stderr } = await round('--period', '2014')

  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/There is no reporting period "2014"\. .*Q3 2016/)
})

it('says that a plan without periods has no round', async () => {
  expect(await read('round --plan 4')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('no reporting period yet'),
  })
})
