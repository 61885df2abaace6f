import { afterEach, describe, expect, it } from 'vitest'
import type { SnippetPart } from '#contract/area/search'
import type { Id } from '#contract/values'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'
import type { TestPlan } from '../plan-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

function find(text: string, planId: Id | null = null, limit = 50) {
  return valueOf(plan.ask('search.find', { text, planId, limit }))
}

function joined(parts: readonly SnippetPart[]): string {
  return parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')
}

describe('search', () => {
  it('finds activities by reference, title and description', () => {
    plan = openTestPlan()
    const { planId, areaId } = plan
    const activityId = plan.newActivity(planId, areaId, {
      reference: 'F-07',
      title: 'Trafficking in persons',
      description: 'Joint operations against smuggling.',
    })

    const [hit] = find('f-07 joint traff').activities

    expect(hit).toMatchObject({ activityId, planId, planTitle: 'INTERPOL-UNODC', reference: 'F-07' })
    expect([joined(hit?.title ?? []), joined(hit?.excerpt ?? [])]).toEqual([
      '[Trafficking] in persons',
      '[Joint] operations against smuggling.',
    ])
  })

  it('finds notes, newest first, with the words round the match', () => {
    plan = openTestPlan()
    const { planId, activityId } = plan
    const older = plan.newNote(planId, { text: 'The workshop was held in Lyon.' })
    const newer = plan.newNote(planId, { activityId, kind: 'risk', day: '2016-04', text: 'No room for the workshop.' })

    const { notes } = find('workshop')

    expect(notes.map(({ noteId }) => noteId)).toEqual([newer, older])
    expect(notes[0]).toEqual({
      noteId: newer,
      planId,
      planTitle: 'INTERPOL-UNODC',
      activityId,
      activityReference: 'F-01',
      kind: 'risk',
      day: '2016-04',
      excerpt: [
        { text: 'No room for the ', isMatch: false },
        { text: 'workshop', isMatch: true },
        { text: '.', isMatch: false },
      ],
    })
    expect(notes[1]).toMatchObject({ activityId: null, activityReference: null })
  })

  it('shows no excerpt of a description that holds no match', () => {
    plan = openTestPlan()
    plan.newActivity(plan.planId, plan.areaId, {
      reference: 'F-02',
      title: 'Borders',
      description: 'Ports and airports.',
    })

    expect(find('borders').activities).toMatchObject([{ excerpt: [] }])
  })

  it('looks in one plan when asked to', () => {
    plan = openTestPlan()
    const other = plan.newPlan({ shortTitle: 'Other' })
    plan.newActivity(other, plan.newArea(other))
    plan.newNote(other, { text: 'Training went well.' })

    expect(find('training')).toMatchObject({ activities: [{}, {}], notes: [{}] })
    expect(find('training', plan.planId)).toMatchObject({ activities: [{ planId: plan.planId }], notes: [] })
    expect(find('training', other)).toMatchObject({
      activities: [{ planTitle: 'Other' }],
      notes: [{ planTitle: 'Other' }],
    })
  })

  it('takes the plan for no word of its texts', () => {
    plan = openTestPlan()

    expect(find(plan.planId.replaceAll('-', '')).activities).toEqual([])
  })

  it('gives the newest when there are more than asked for, the last word as it stands before its beginnings', () => {
    plan = openTestPlan()
    const ids = ['report', 'reporting', 'report', 'reports'].map((text) => plan.newNote(plan.planId, { text }))
    const found = (limit: number) => find('report', null, limit).notes.map(({ noteId }) => ids.indexOf(noteId))

    expect([found(1), found(2), found(3), found(9)]).toEqual([[2], [2, 0], [3, 2, 1], [3, 2, 1, 0]])
  })

  it('gives the newest activities first', () => {
    plan = openTestPlan()
    for (const reference of ['F-02', 'F-03']) plan.newActivity(plan.planId, plan.areaId, { reference })

    expect(find('training').activities.map(({ reference }) => reference)).toEqual(['F-03', 'F-02', 'F-01'])
    expect(find('training', null, 1).activities).toMatchObject([{ reference: 'F-03' }])
  })

  it('follows every edit', () => {
    plan = openTestPlan()
    const { activityId } = plan
    const noteId = plan.newNote(plan.planId, { text: 'first' })
    find('first')

    plan.run('note.edit', { noteId, change: { field: 'text', value: 'second' } })
    plan.run('activity.edit', { activityId, change: { field: 'title', value: 'Second training' } })

    expect([find('first').notes.length, find('second').notes.length, find('second').activities.length]).toEqual([
      0, 1, 1,
    ])
  })

  it('leaves out what is deleted, with all that belongs to it, and finds it again when that is undone', () => {
    plan = openTestPlan()
    const { planId, activityId } = plan
    plan.newNote(planId, { activityId, text: 'training' })
    plan.run('note.delete', { noteId: plan.newNote(planId, { text: 'training' }) })
    const counts = () => [find('training').activities.length, find('training').notes.length]

    plan.run('activity.delete', { activityId })
    const withoutActivity = counts()
    plan.run('history.undo', {})
    plan.run('plan.delete', { planId })
    const withoutPlan = counts()
    plan.run('history.undo', {})

    expect([withoutActivity, withoutPlan, counts()]).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
    ])
  })

  it.each(['', '   ', '"', '*', 'AND', '😀', '(((', '{title}:x', '\u0000'])(
    'answers to %j without an error',
    (text) => {
      plan = openTestPlan()

      expect(find(text)).toEqual({ activities: [], notes: [], records: [] })
    },
  )

  it('finds the last word of a text of a million characters', () => {
    plan = openTestPlan()
    plan.newNote(plan.planId, { text: `${'filler '.repeat(140_000)}needle` })

    expect(joined(find('needle').notes[0]?.excerpt ?? [])).toMatch(/^(filler )+\[needle\]$/)
  })
})

describe('search in the other records of a plan', () => {
  it('finds each by its text, and leaves out what was deleted', () => {
    plan = openTestPlan()
    const { planId, activityId } = plan
    const milestone = newRecord(plan, 'milestone', { title: 'Syllabus agreed', deliverable: 'The syllabus of Lyon' })
    const actionPoint = newRecord(plan, 'actionPoint', { text: 'Send the syllabus' })
    const gone = newRecord(plan, 'risk', { title: 'No syllabus' })
    plan.run('risk.delete', { riskId: gone })

    const { records } = find('syllab')

    expect(new Set(records.map(({ recordId }) => recordId))).toEqual(new Set([actionPoint, milestone]))
    const hit = records.find(({ recordId }) => recordId === milestone)
    expect(hit).toMatchObject({ entity: 'milestone', planId, activityId, activityReference: 'F-01' })
    expect(joined(hit?.excerpt ?? [])).toBe('[Syllabus] agreed\nThe [syllabus] of Lyon')
  })

  it('follows an edit, and keeps to one plan when asked to', () => {
    plan = openTestPlan()
    const meetingId = newRecord(plan, 'meeting', { title: 'Review in Vienna' })
    const decisionId = newRecord(plan, 'decision', { meetingId, text: 'A pilot first.' })
    find('pilot')
    plan.run('decision.edit', { decisionId, change: { field: 'text', value: 'A survey first.' } })

    expect([find('pilot').records, find('survey', plan.newPlan()).records]).toEqual([[], []])
    expect(find('survey', plan.planId).records).toMatchObject([{ entity: 'decision', recordId: decisionId }])
  })
})
