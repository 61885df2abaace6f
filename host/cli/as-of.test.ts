import { describe, expect, it } from 'vitest'
import { commands } from './commands.ts'
import { testTerminal } from './testing.ts'

const { read } = testTerminal()

const reading = Object.keys(commands).filter((name) => {
  const options = commands[name]?.options ?? {}
  return 'as-of' in options && 'json' in options
})

/** Those that have no past: all plans at once, and the file itself. */
const ofThePresent = ['plans', 'check']

describe('a command that reads a plan', () => {
  it('takes a day, each of them', () => {
    const others = Object.keys(commands).filter(
      (name) => 'json' in (commands[name]?.options ?? {}) && !reading.includes(name),
    )

    expect(others).toEqual(ofThePresent)
  })

  it.each(reading)('%s tells of an earlier day, as one document', async (name) => {
    const then = await read(`${name} --plan 1 --as-of 2016-06-30 --json`)

    expect([then.status, typeof JSON.parse(then.stdout)]).toEqual([0, 'object'])
  })

  it.each(reading)('%s does not begin when the day is none, or no plan is named', async (name) => {
    const none = await read(`${name} --plan 1 --as-of 2016-02-30`)
    const ofAll = await read(`${name} --as-of 2016-06-30`)

    expect([none.status, none.stdout, ofAll.status, ofAll.stdout]).toEqual([2, '', 2, ''])
    expect(none.stderr).toBe('--as-of takes a day such as 2016-09-30, not "2016-02-30".')
    expect(ofAll.stderr).toContain('--plan')
  })

  it('says why a day cannot be shown', async () => {
    const unrecorded = await read('milestones --plan 1 --as-of 2001-01-01')
    const future = await read('milestones --plan 1 --as-of 2016-10-01')

    expect([unrecorded.status, unrecorded.stdout, future.status, future.stdout]).toEqual([1, '', 1, ''])
    expect(unrecorded.stderr).toMatch(/on that day: it begins on 2016-\d\d-\d\d\. .*\[past\.before-plan\]$/)
    expect(future.stderr).toMatch(/a day to come: today is 2016-09-30\. .*\[past\.in-future\]$/)
  })
})
