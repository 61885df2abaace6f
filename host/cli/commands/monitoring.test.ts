import { describe, expect, it } from 'vitest'
import { testTerminal } from '../testing.ts'

const { read, document } = testTerminal()

type Lists = { readonly [name: string]: readonly { readonly [field: string]: unknown }[] }

describe('milestones at the terminal', () => {
  it('stand by the day that counts, with what is late', async () => {
    const { stdout } = await read('milestones --plan 1')
    const { milestones = [] } = await document<Lists>('milestones --plan 1')

    const days = milestones.map(({ day }) => day)
    expect(stdout).toMatch(/^Date +State +Days late +Activity +Milestone +Owner +Planned +Revised +Because of\n/)
    expect(stdout).toMatch(/\n2016-09-15 +Overdue +15 +F-03 /)
    expect(days).toEqual(days.toSorted((one, other) => String(one).localeCompare(String(other))))
  })

  it('are those of one activity, and as they stood on an earlier day', async () => {
    const { milestones = [] } = await document<Lists>('milestones --activity f-03 --plan 1 --as-of 2016-09-14')

    expect(new Set(milestones.map(({ activityReference }) => activityReference))).toEqual(new Set(['F-03']))
    expect(milestones).toContainEqual(
      expect.objectContaining({ day: '2016-09-15', state: 'due-soon', daysLate: 0, owner: 'INTERPOL' }),
    )
  })
})

describe('slippage at the terminal', () => {
  it('tells how late each end is, and then every move with its reason', async () => {
    const { stdout } = await read('slippage --plan 1')

    const [delays = '', moves = ''] = stdout.split('\n\n')
    expect(delays).toMatch(
      /^Activity +Title +First planned +Agreed +Ended +Days against plan +Days against agreed\nF-08 /,
    )
    expect(delays).toMatch(/\nF-03 .* 2016-09-15 .* \+15 +\+15/)
    expect(moves).toMatch(/^Recorded +Activity +What +From +To +Days +Because of +By\n/)
    expect(moves).toMatch(/F-08 +End +2016-09-15 +2016-12-15 +\+91 +\S/)
  })

  it('is one document, of one activity, and of the day it is asked for', async () => {
    const now = await document<Lists>('slippage --plan 1 --activity F-08')
    const before = await document<Lists>('slippage --plan 1 --activity F-08 --as-of 2016-07-01')

    expect(now).toMatchObject({
      delays: [{ activityReference: 'F-08', againstPlan: 91, againstAgreed: 0 }],
      moves: [{ activityReference: 'F-08', days: 91 }],
    })
    expect(before).toMatchObject({ delays: [{ againstPlan: 0 }], moves: [] })
  })
})

describe('reporting periods at the terminal', () => {
  it('say how far their rounds have come', async () => {
    const { stdout } = await read('periods --plan 1')
    const { periods = [] } = await document<Lists>('periods --plan 1 --all')

    expect(stdout).toMatch(/^Period +Kind +From +To +Opens +Due +Updated +No change +Left +Of\nQ4 2016 +Quarter /)
    expect(stdout).toMatch(/\nQ2 2016 .* 6 +5 +0 +11\n/)
    expect(periods.at(-1)).toMatchObject({ name: 'Q2 2016', round: { total: 27 } })
  })
})

describe('the selection of a year at the terminal', () => {
  it('tells what is chosen and what is deferred, why and by which criteria', async () => {
    const { stdout, stderr } = await read('selection --plan 1')
    const { activities = [] } = await document<Lists>('selection --plan 1')

    expect(stderr).toBe('2016: 11 chosen, 16 deferred, 0 undecided.')
    expect(stdout).toMatch(/^Reference +Title +Decision +Carried from +Criteria met +Reason\n/)
    expect(activities).toContainEqual(
      expect.objectContaining({
        reference: 'F-01',
        decision: 'chosen',
        criteriaMet: expect.arrayContaining(['Relevance']),
      }),
    )
  })

  it('names what the year before left unfinished', async () => {
    const { stdout, stderr } = await read('selection --plan 1 --year 2017 --json')

    expect(stderr).toMatch(/^2017: 0 chosen, .*\nUnfinished in 2016 and not decided about: F-01, /)
    expect(JSON.parse(stdout)).toMatchObject({ year: 2017, unfinished: { year: 2016 } })
  })
})

describe('contacts at the terminal', () => {
  it('stand by organisation, with what they are turned to for', async () => {
    const { stdout } = await read('contacts')
    const { contacts = [] } = await document<Lists>('contacts --plan 1')

    expect(stdout).toMatch(/^Organisation +Name +Post +Functions +E-mail +Phone +Remark\nDonor A /)
    expect(contacts).toContainEqual(
      expect.objectContaining({ organisation: 'UNODC', functions: ['criminal-justice-support', 'legal-assistance'] }),
    )
  })
})
