import { afterEach, describe, expect, it } from 'vitest'
import { openTestWorkspace } from '../../testing.ts'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'

let plan: TestPlan
afterEach(() => plan.close())

describe('the workspace', () => {
  it('is edited field by field', () => {
    plan = openTestPlan()

    plan.run('workspace.edit', { change: { field: 'name', value: 'الخطة المشتركة' } })
    plan.run('workspace.edit', { change: { field: 'demonstrationDay', value: '2016-10-01' } })

    expect(valueOf(plan.ask('workspace.get', {}))).toMatchObject({
      name: 'الخطة المشتركة',
      demonstrationDay: '2016-10-01',
      profile: null,
    })
  })

  it('finds itself sound after every kind of change', () => {
    plan = openTestPlan()
    plan.newNote(plan.planId)
    plan.run('activity.delete', { activityId: plan.activityId })

    expect(valueOf(plan.ask('workspace.verify', {}))).toMatchObject({ isSound: true, findings: [] })
  })
})

describe('the profile', () => {
  it('makes the officer a person of the workspace, and the author of what is written', () => {
    plan = openTestPlan()

    const person = valueOf(
      plan.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: plan.organisationId } }),
    )
    plan.newNote(plan.planId)

    expect(person).toEqual({ id: person.id, name: 'Ana', post: null, organisationId: plan.organisationId })
    expect(valueOf(plan.ask('workspace.get', {})).profile).toEqual(person)
    expect(valueOf(plan.ask('person.list', {})).people).toEqual([person])
    expect(plan.database.prepare('select author_id from note').pluck().all()).toEqual([person.id])
  })

  it('is the same person when it is set again', () => {
    plan = openTestPlan()
    const first = valueOf(plan.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } }))

    const second = valueOf(
      plan.run('profile.set', { profile: { name: 'Ana María', post: 'Officer', organisationId: null } }),
    )

    expect(second).toEqual({ ...first, name: 'Ana María', post: 'Officer' })
    expect(valueOf(plan.ask('person.list', {})).people).toEqual([second])
  })

  it('is made anew when a merge brought the deletion of its person', () => {
    plan = openTestPlan()
    const profile = { name: 'Ana', post: null, organisationId: null }
    const first = valueOf(plan.run('profile.set', { profile }))
    plan.database.exec(
      'update device set is_writing = 1; update person set deleted = 1; update device set is_writing = 0',
    )
    const meanwhile = valueOf(plan.ask('workspace.get', {})).profile

    const second = valueOf(plan.run('profile.set', { profile }))

    expect([meanwhile, second.id === first.id]).toEqual([null, false])
    expect(valueOf(plan.ask('person.list', {})).people).toEqual([second])
  })

  it('stays when the file is closed and opened again', () => {
    plan = openTestPlan()
    const person = valueOf(plan.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } }))
    plan.workspace.close()

    const reopened = openTestWorkspace({ path: plan.path })
    const { profile } = valueOf(reopened.ask('workspace.get', {}))
    reopened.close()

    expect(profile).toEqual(person)
  })
})
