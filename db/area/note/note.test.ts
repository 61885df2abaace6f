import { afterEach, describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/types'
import { blank } from '../blank-testing.ts'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

function list(wanted: Partial<InputOf<'note.list'>> = {}) {
  const all = { activityId: null, kind: null, fromDay: null, toDay: null, offset: 0, limit: 100 }
  return valueOf(plan.ask('note.list', { planId: plan.planId, ...all, ...wanted }))
}

function days(wanted?: Partial<InputOf<'note.list'>>): readonly string[] {
  return list(wanted).notes.map(({ day }) => day)
}

describe('a note', () => {
  it('is listed with its activity and its author', () => {
    plan = openTestPlan()
    const { planId, activityId } = plan
    const author = valueOf(plan.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } }))
    const id = plan.newNote(planId, { activityId })

    expect(list()).toEqual({
      notes: [
        {
          id,
          planId,
          activityId,
          ...blank.note,
          authorId: author.id,
          authorName: 'Ana',
          activityReference: 'F-01',
          activityTitle: 'Training',
        },
      ],
      total: 1,
    })
  })

  it('that quotes a source has no author, and one on the plan no activity', () => {
    plan = openTestPlan()
    plan.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } })

    plan.run('note.create', { id: null, note: { planId: plan.planId, activityId: null, ...blank.note }, isOwn: false })

    expect(list().notes).toMatchObject([
      { authorId: null, authorName: null, activityId: null, activityReference: null, activityTitle: null },
    ])
  })

  it('may be of today, or of a month or year that has begun', () => {
    plan = openTestPlan()

    const made = ['2016-05-23', '2016-05', '2016'].map((day) => plan.newNote(plan.planId, { day }))

    expect(made).toHaveLength(3)
  })

  it('is named by its activity, else by its first words', () => {
    plan = openTestPlan()
    const subject = () => valueOf(plan.ask('history.undoState', {})).undo?.subject

    plan.newNote(plan.planId, { activityId: plan.activityId })
    const ofActivity = subject()
    plan.newNote(plan.planId, { text: 'On the plan\nas a whole.' })

    expect([ofActivity, subject()]).toEqual(['F-01', 'On the plan as a whole.'])
  })

  it('is edited and deleted', () => {
    plan = openTestPlan()
    const noteId = plan.newNote(plan.planId)

    plan.run('note.edit', { noteId, change: { field: 'kind', value: 'risk' } })
    plan.run('note.edit', { noteId, change: { field: 'day', value: '2015' } })
    const edited = list().notes
    plan.run('note.delete', { noteId })

    expect(edited).toMatchObject([{ kind: 'risk', day: '2015' }])
    expect(list()).toEqual({ notes: [], total: 0 })
  })
})

describe('the notes of a plan', () => {
  it('come newest first, page by page', () => {
    plan = openTestPlan()
    for (const day of ['2016-01-05', '2015', '2016-02', '2016-02-03']) plan.newNote(plan.planId, { day })

    expect(days()).toEqual(['2016-02-03', '2016-02', '2016-01-05', '2015'])
    expect([days({ offset: 1, limit: 2 }), list({ limit: 1 }).total]).toEqual([['2016-02', '2016-01-05'], 4])
  })

  it('come newest first for one activity too, and of one day the last written first', () => {
    plan = openTestPlan()
    const { planId, activityId } = plan
    const ids = ['2016-01-05', '2016-03-01', '2016-03-01'].map((day) => plan.newNote(planId, { activityId, day }))
    plan.run('note.delete', { noteId: plan.newNote(planId, { activityId, day: '2016-04-01' }) })

    const found = [list({ activityId }), list()].map(({ notes }) => notes.map(({ id }) => ids.indexOf(id)))

    expect(found).toEqual([
      [2, 1, 0],
      [2, 1, 0],
    ])
  })

  it('are those of a period when any of their days is in it', () => {
    plan = openTestPlan()
    for (const day of ['2015', '2015-12-31', '2016-01', '2016-01-15', '2016-02', '2016'])
      plan.newNote(plan.planId, { day })

    expect(days({ fromDay: '2016-01-10', toDay: '2016-01-20' })).toEqual(['2016-01-15', '2016-01', '2016'])
    expect(days({ fromDay: '2016-01-16', toDay: '2016-02' })).toEqual(['2016-02', '2016-01', '2016'])
    expect(days({ fromDay: null, toDay: '2015' })).toEqual(['2015-12-31', '2015'])
    expect(days({ fromDay: '2016-02', toDay: null })).toEqual(['2016-02', '2016'])
  })

  it('are filtered by activity and kind, and counted so', () => {
    plan = openTestPlan()
    const { planId, activityId } = plan
    plan.newNote(planId, { activityId, kind: 'risk' })
    plan.newNote(planId, { activityId })
    plan.newNote(planId, { kind: 'risk' })

    expect([
      list({ activityId }).total,
      list({ kind: 'risk' }).total,
      list({ activityId, kind: 'risk' }).total,
    ]).toEqual([2, 2, 1])
    expect(list({ activityId, kind: 'risk' }).notes).toHaveLength(1)
  })

  it('are without those of a deleted activity until it is back', () => {
    plan = openTestPlan()
    plan.newNote(plan.planId, { activityId: plan.activityId })

    plan.run('activity.delete', { activityId: plan.activityId })
    const without = list()
    plan.run('history.undo', {})

    expect([without.total, list().total]).toEqual([0, 1])
  })
})

describe('the text of a note', () => {
  it.each([
    ['Arabic with harakat and marks of direction', 'مُكَافَحَةُ \u200f\u202bالجريمة\u202c'],
    ['Chinese beyond the basic plane', '𠮷野家 打击恐怖主义'],
    ['emoji made of several characters', '👩‍🚒🏳️‍🌈 é e\u0301'],
    ['control characters', 'a\u0000b\u0001\u001f\u007f\u0085\u2028\u2029\ufeff'],
    ['what means something elsewhere', `__proto__ constructor "'\`;-- <script> ]]> \${x} \\u0041 %s`],
    ['line ends as typed', 'one\r\ntwo\rthree\n\n  four  '],
    ['a million characters', '统计 note '.repeat(125_000)],
  ])('is kept exactly as typed: %s', (_, text) => {
    plan = openTestPlan()

    const noteId = plan.newNote(plan.planId, { text })

    expect(list().notes[0]?.text === text).toBe(true)
    expect(plan.database.prepare('select text = ? from note where id = ?').pluck().get(text, noteId)).toBe(1)
    expect(valueOf(plan.ask('workspace.verify', {})).findings).toEqual([])
  })

  it('of more than a million characters is refused and nothing is written', () => {
    plan = openTestPlan()
    const before = plan.database.serialize()

    expect(() => plan.newNote(plan.planId, { text: 'x'.repeat(1_000_001) })).toThrow('input.invalid')
    expect(plan.database.serialize().equals(before)).toBe(true)
  })
})
