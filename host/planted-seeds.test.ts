import { createHash } from 'node:crypto'
import { strFromU8 } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AnswerOf, ValueOf } from '#contract/types'
import { pictureTypeOf } from '#domain/evidence/picture-type'
import { openTestWorkspace } from '#db/testing'
import type { TestWorkspace } from '#db/testing'
import { demonstrationCommands, demonstrationDay, demonstrationFiles } from '#seeds/demonstration'
import { emptyCommands } from '#seeds/empty'
import { largeCommands } from '#seeds/large'
import { inputsOf } from '#seeds/testing'

let workspace: TestWorkspace

beforeEach(() => {
  // After the last documented event and the last generated day: what has happened cannot be in the future.
  workspace = openTestWorkspace({ clock: { kind: 'fixed', today: '2026-10-01', now: '2026-10-01T09:00:00.000Z' } })
})

afterEach(() => {
  workspace.close()
})

function valueOf<Value>(
  answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: string },
): Value {
  if (!answer.ok) throw new Error(answer.code)
  return answer.value
}

type Plans = ValueOf<'plan.list'>['plans']
type Activities = ValueOf<'activity.list'>['activities']

const plans = (): Plans => valueOf(workspace.ask('plan.list', {})).plans
const activitiesOf = (planId: string): Activities => valueOf(workspace.ask('activity.list', { planId })).activities

describe('the demonstration, planted', () => {
  beforeEach(() => {
    for (const { upload, bytes } of demonstrationFiles)
      workspace.workspace.receive({ upload, size: bytes.byteLength, start: 0, bytes })
    workspace.plant(demonstrationCommands())
  })

  it('is named, and says which day it shows', () => {
    const { name, demonstrationDay: day, profile } = valueOf(workspace.ask('workspace.get', {}))

    expect({ name, day, profile }).toEqual({ name: 'Demonstration', day: demonstrationDay, profile: null })
  })

  it('has the four plans with 27, 13, 8 and 7 activities', () => {
    const counts = Object.fromEntries(plans().map((plan) => [plan.shortTitle, plan.activityCount]))

    expect(counts).toEqual({ 'INTERPOL-UNODC': 27, 'UNODC-DPKO': 13, 'UNODC-OSCE': 8, 'UN-CSTO': 7 })
  })

  it('answers for 2016 with the counts of the research notes', () => {
    const plan = plans().find((each) => each.shortTitle === 'INTERPOL-UNODC')
    const planId = plan?.id ?? ''
    const chosen = activitiesOf(planId).filter((activity) => activity.selectedYears.includes(2016))
    const { areas } = valueOf(workspace.ask('outline.get', { planId }))

    expect(areas.map((area) => chosen.filter((each) => each.areaId === area.id).length)).toEqual([2, 5, 1, 0, 1, 2])
    expect(new Set(chosen.map((each) => each.focusAreaId)).size).toBe(9)
    expect(chosen.filter((each) => each.nature === 'joint')).toHaveLength(9)
    expect(chosen.filter((each) => each.horizon === 'current')).toHaveLength(9)
  })

  it('keeps every note, guiding document and organisation, and counts nothing as entered by an officer', () => {
    const commands = demonstrationCommands()
    const ofPlans = plans().map(({ id }) => ({
      notes: valueOf(
        workspace.ask('note.list', {
          planId: id,
          activityId: null,
          kind: null,
          fromDay: null,
          toDay: null,
          offset: 0,
          limit: 1_000,
        }),
      ).total,
      documents: valueOf(workspace.ask('document.list', { planId: id })).documents.length,
      entered: valueOf(workspace.ask('plan.get', { planId: id })).provenanceCounts.filter(
        ({ kind, count }) => kind === 'entered' && count > 0,
      ),
    }))
    const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

    expect(sum(ofPlans.map((each) => each.notes))).toBe(inputsOf(commands, 'note.create').length)
    expect(sum(ofPlans.map((each) => each.documents))).toBe(14)
    expect(ofPlans.flatMap((each) => each.entered)).toEqual([])
    expect(valueOf(workspace.ask('organisation.list', {})).organisations).toHaveLength(
      inputsOf(commands, 'organisation.create').length,
    )
  })

  it('shows on its day what is late, what has not begun, and what is due', () => {
    const planId = plans().find((plan) => plan.shortTitle === 'INTERPOL-UNODC')?.id ?? ''
    const referenceOf = (id: string | null) => activitiesOf(planId).find((each) => each.id === id)?.reference
    const { lines } = valueOf(workspace.ask('attention.list', { planId, organisationId: null }))
    const about = (kind: string) =>
      lines.flatMap((line) => (line.kind === kind ? [referenceOf(line.activityId) ?? ''] : [])).toSorted()

    expect(about('overdue')).toEqual(['F-03'])
    expect(about('milestone-overdue')).toEqual(['F-03', 'F-08'])
    expect(about('not-started')).toEqual(['F-10'])
    expect(about('milestone-due-soon')).toEqual(['F-02', 'F-05', 'F-09', 'F-10'])
  })

  it('tells how the plan stood on earlier days', () => {
    const planId = plans().find((plan) => plan.shortTitle === 'INTERPOL-UNODC')?.id ?? ''
    const statusesOn = (day: string): readonly string[] => {
      const question = { name: 'activity.list', input: { planId } } as const
      // The answer to the question inside, which the contract has checked as such.
      const answer = valueOf(workspace.ask('plan.asOf', { planId, day, question })) as AnswerOf<'activity.list'>
      const eleven = valueOf(answer).activities.filter(({ reference }) => reference.startsWith('F'))
      return [...new Set(eleven.map(({ status }) => status))].toSorted()
    }

    expect(statusesOn('2016-05-23')).toEqual(['planned'])
    expect(statusesOn('2016-07-10')).toEqual(['ongoing', 'planned'])
    expect(statusesOn(demonstrationDay)).toEqual(['completed', 'ongoing', 'planned'])
  })

  it('has files to look at, each made up, saying so, and whole', () => {
    const planId = plans().find((plan) => plan.shortTitle === 'INTERPOL-UNODC')?.id ?? ''
    const { items } = valueOf(workspace.ask('evidence.list', { planId }))

    expect(items.map(({ file }) => file.sha256)).toEqual(
      demonstrationFiles.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')),
    )
    expect(items.map(({ caption, isHere }) => [caption.startsWith('Illustrative: '), isHere])).toEqual(
      demonstrationFiles.map(() => [true, true]),
    )
    const kinds = demonstrationFiles.map(({ bytes }) => pictureTypeOf(bytes) ?? strFromU8(bytes).split('\n')[0])
    expect(kinds).toEqual(['image/png', 'ILLUSTRATION', 'ILLUSTRATION'])
  })

  it('is sound', () => {
    expect(valueOf(workspace.ask('workspace.verify', {})).findings).toEqual([])
  })
})

it('plants the empty workspace under the name given', () => {
  workspace.plant(emptyCommands('My plans'))

  expect(valueOf(workspace.ask('workspace.get', {})).name).toBe('My plans')
  expect(plans()).toEqual([])
})

it('plants a large workspace with as many activities and notes as asked for', () => {
  for (const chunk of largeCommands({ activities: 120, notesPerActivity: 3, plans: 2, seed: 1 })) workspace.plant(chunk)

  const noteCounts = plans().flatMap((plan) => activitiesOf(plan.id).map((activity) => activity.noteCount))

  expect(noteCounts).toEqual(Array.from({ length: 120 }, () => 3))
  expect(valueOf(workspace.ask('workspace.verify', {})).findings).toEqual([])
})
