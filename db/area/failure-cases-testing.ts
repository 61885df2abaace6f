import { usualThresholds } from '#domain/rating/thresholds'
import { pastFailureCases } from '../past/failure-cases-testing.ts'
import { attachmentFailureCases } from './attachment/failure-cases-testing.ts'
import { attentionFailureCases } from './attention/failure-cases-testing.ts'
import { blank } from './blank-testing.ts'
import { drafts } from './drafts-testing.ts'
import { meetingFailureCases } from './meeting/failure-cases-testing.ts'
import { monitoringFailureCases } from './monitoring/failure-cases-testing.ts'
import { deletedPlan, edited, unknown } from './provoke-testing.ts'
import type { FailureCases } from './provoke-testing.ts'
import { newRecord } from './record/drafts-testing.ts'
import { ratingFailureCases } from './rating/failure-cases-testing.ts'
import { resourceFailureCases } from './resources/failure-cases-testing.ts'
import { selectionFailureCases } from './selection/failure-cases-testing.ts'
import { riskFailureCases } from './risk/failure-cases-testing.ts'
import { roundFailureCases } from './round/failure-cases-testing.ts'

const cancelled = { status: 'cancelled', reason: ' ' } as const
const revision = (day: string): object => ({ day, reason: 'funding', explanation: null })
const override = (reason: string): object => ({ rating: 'green', reason, day: '2016-05-23' })

const period = { fromDay: '2016-01-01', toDay: '2016-12-31' }
const wantedNotes = { kind: null, fromDay: null, toDay: null, offset: 0, limit: 10 }

/** Every declared failure of the operations of the database, and the ways to it. */
export const failureCases: FailureCases = {
  ...pastFailureCases,
  ...monitoringFailureCases,
  ...riskFailureCases,
  ...selectionFailureCases,
  ...roundFailureCases,
  ...ratingFailureCases,
  ...resourceFailureCases,
  ...meetingFailureCases,
  ...attachmentFailureCases,
  ...attentionFailureCases,
  'profile.set': {
    'organisation.unknown': [() => ({ profile: { name: 'Ana', post: null, organisationId: unknown } })],
  },
  'organisation.create': {
    'organisation.unnamed': [() => ({ id: null, organisation: { ...blank.organisation, nameEn: null } })],
  },
  'organisation.edit': {
    'organisation.unknown': [() => ({ organisationId: unknown, ...edited('seat', 'Lyon') })],
    'organisation.unnamed': [(plan) => ({ organisationId: plan.newOrganisation(), ...edited('nameEn', null) })],
  },
  'organisation.delete': {
    'organisation.unknown': [() => ({ organisationId: unknown })],
    'organisation.in-use': [
      (plan) => {
        plan.newParticipation(plan.activityId, plan.organisationId)
        return { organisationId: plan.organisationId }
      },
      (plan) => {
        plan.newParty(plan.planId, plan.organisationId)
        return { organisationId: plan.organisationId }
      },
      (plan) => {
        plan.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: plan.organisationId } })
        return { organisationId: plan.organisationId }
      },
    ],
  },
  'plan.get': { 'plan.unknown': [() => ({ planId: unknown }), (plan) => ({ planId: deletedPlan(plan).planId })] },
  'plan.create': {
    'plan.period-reversed': [() => ({ id: null, plan: { ...blank.plan, periodStart: '2017', periodEnd: '2016-12' } })],
  },
  'plan.edit': {
    'plan.unknown': [() => ({ planId: unknown, ...edited('title', 'New') })],
    'plan.period-reversed': [({ planId }) => ({ planId, ...edited('periodEnd', '2015-12-31') })],
    'rating.thresholds-reversed': [
      ({ planId }) => ({ planId, ...edited('ratingThresholds', { ...usualThresholds, redDelayDays: 0 }) }),
    ],
  },
  'plan.delete': { 'plan.unknown': [(plan) => ({ planId: deletedPlan(plan).planId })] },
  'party.add': {
    'plan.unknown': [(plan) => drafts.party(deletedPlan(plan), {})],
    'organisation.unknown': [(plan) => drafts.party(plan, { organisationId: unknown })],
    'party.exists': [
      (plan) => {
        plan.newParty(plan.planId, plan.organisationId)
        return drafts.party(plan, { position: 1 })
      },
    ],
  },
  'party.edit': { 'party.unknown': [() => ({ partyId: unknown, ...edited('position', 3) })] },
  'party.remove': { 'party.unknown': [() => ({ partyId: unknown })] },
  'document.list': { 'plan.unknown': [() => ({ planId: unknown })] },
  'document.create': { 'plan.unknown': [(plan) => drafts.document(deletedPlan(plan), {})] },
  'document.edit': { 'document.unknown': [() => ({ documentId: unknown, ...edited('title', 'New') })] },
  'document.delete': { 'document.unknown': [() => ({ documentId: unknown })] },
  'outline.get': { 'plan.unknown': [() => ({ planId: unknown })] },
  'area.create': {
    'plan.unknown': [(plan) => drafts.area(deletedPlan(plan).planId)],
  },
  'area.edit': {
    'area.unknown': [
      () => ({ areaId: unknown, ...edited('name', 'New') }),
      (plan) => ({ areaId: deletedPlan(plan).areaId, ...edited('name', 'New') }),
    ],
  },
  'area.delete': {
    'area.unknown': [() => ({ areaId: unknown })],
    'area.in-use': [({ areaId }) => ({ areaId })],
  },
  'focusArea.create': { 'plan.unknown': [() => drafts.focusArea(unknown)] },
  'focusArea.edit': { 'focusArea.unknown': [() => ({ focusAreaId: unknown, ...edited('name', 'New') })] },
  'focusArea.delete': {
    'focusArea.unknown': [() => ({ focusAreaId: unknown })],
    'focusArea.in-use': [
      (plan) => {
        plan.newActivity(plan.planId, plan.areaId, { reference: 'F-02', focusAreaId: plan.focusAreaId })
        return { focusAreaId: plan.focusAreaId }
      },
    ],
  },
  'objective.create': { 'plan.unknown': [() => drafts.objective(unknown)] },
  'objective.edit': { 'objective.unknown': [() => ({ objectiveId: unknown, ...edited('text', 'New') })] },
  'objective.delete': {
    'objective.unknown': [() => ({ objectiveId: unknown })],
    'objective.in-use': [
      (plan) => {
        plan.newActivity(plan.planId, plan.areaId, { reference: 'F-02', objectiveId: plan.objectiveId })
        return { objectiveId: plan.objectiveId }
      },
    ],
  },
  'activity.list': { 'plan.unknown': [() => ({ planId: unknown })] },
  'activity.get': {
    'activity.unknown': [() => ({ activityId: unknown }), (plan) => ({ activityId: deletedPlan(plan).activityId })],
  },
  'activity.create': {
    'plan.unknown': [(plan) => drafts.activity(deletedPlan(plan), {})],
    'reference.taken': [(plan) => drafts.activity(plan, { reference: 'F-01' })],
    'status.reason-missing': [
      (plan) => drafts.activity(plan, { status: cancelled }),
      (plan) => drafts.activity(plan, { status: { status: 'suspended', reason: null } }),
    ],
    'area.unknown': [(plan) => drafts.activity(plan, { areaId: plan.newArea(plan.newPlan()) })],
    'focusArea.unknown': [(plan) => drafts.activity(plan, { focusAreaId: plan.newFocusArea(plan.newPlan()) })],
    'objective.unknown': [(plan) => drafts.activity(plan, { objectiveId: plan.newObjective(plan.newPlan()) })],
    'dates.reversed': [(plan) => drafts.activity(plan, { plannedStart: '2016-02-01', plannedEnd: '2016-01-31' })],
    'dates.actual-in-future': [(plan) => drafts.activity(plan, { actualStart: '2016-05-24' })],
    'dates.planned-missing': [(plan) => drafts.activity(plan, { revisedEnd: revision('2016-06-01') })],
  },
  'activity.edit': {
    'activity.unknown': [() => ({ activityId: unknown, ...edited('title', 'New') })],
    'reference.taken': [
      (plan) => ({
        activityId: plan.newActivity(plan.planId, plan.areaId, { reference: 'F-02' }),
        ...edited('reference', 'F-01'),
      }),
    ],
    'area.unknown': [
      ({ activityId }) => ({ activityId, ...edited('areaId', unknown) }),
      (plan) => {
        plan.run('area.delete', { areaId: plan.otherAreaId })
        return { activityId: plan.activityId, ...edited('areaId', plan.otherAreaId) }
      },
    ],
    'focusArea.unknown': [({ activityId }) => ({ activityId, ...edited('focusAreaId', unknown) })],
    'objective.unknown': [({ activityId }) => ({ activityId, ...edited('objectiveId', unknown) })],
    'dates.reversed': [
      (plan) => {
        const activityId = plan.newActivity(plan.planId, plan.areaId, { reference: 'F-02', plannedStart: '2016-02-01' })
        return { activityId, ...edited('plannedEnd', '2016-01-01') }
      },
    ],
    'dates.actual-in-future': [({ activityId }) => ({ activityId, ...edited('actualEnd', '2016-05-24') })],
    'dates.planned-missing': [
      (plan) => {
        const revisedEnd = { day: '2016-09-01', reason: 'funding', explanation: null } as const
        const activityId = plan.newActivity(plan.planId, plan.areaId, {
          reference: 'F-02',
          plannedEnd: '2016-06-01',
          revisedEnd,
        })
        return { activityId, ...edited('plannedEnd', null) }
      },
    ],
  },
  'activity.setStatus': {
    'activity.unknown': [() => ({ activityId: unknown, status: { status: 'ongoing', reason: null } })],
    'status.reason-missing': [({ activityId }) => ({ activityId, status: cancelled })],
  },
  'activity.reviseDate': {
    'activity.unknown': [() => ({ activityId: unknown, date: 'end', revision: revision('2016-06-01') })],
    'dates.planned-missing': [({ activityId }) => ({ activityId, date: 'end', revision: revision('2016-06-01') })],
    'dates.reversed': [
      (plan) => {
        const activityId = plan.newActivity(plan.planId, plan.areaId, {
          reference: 'F-02',
          plannedStart: '2016-02-01',
          plannedEnd: '2016-06-01',
        })
        return { activityId, date: 'end', revision: revision('2016-01-01') }
      },
    ],
    'dates.actual-in-future': [
      (plan) => {
        const activityId = plan.newActivity(plan.planId, plan.areaId, {
          reference: 'F-02',
          plannedEnd: '2016-06-01',
          actualStart: '2016-05-01',
        })
        // Another officer's clock ran ahead: the day came in by a merge.
        plan.database.exec(
          "update device set is_writing = 1; update activity set actual_start = '2016-12-01'; update device set is_writing = 0",
        )
        return { activityId, date: 'end', revision: revision('2017-01-01') }
      },
    ],
  },
  'activity.overrideRating': {
    'activity.unknown': [() => ({ activityId: unknown, override: override('They met.') })],
    'rating.reason-missing': [({ activityId }) => ({ activityId, override: override(' ') })],
  },
  'activity.delete': {
    'activity.unknown': [
      (plan) => {
        plan.run('activity.delete', { activityId: plan.activityId })
        return { activityId: plan.activityId }
      },
    ],
  },
  'participation.add': {
    'activity.unknown': [
      (plan) => drafts.participation(plan, { activityId: unknown }),
      (plan) => drafts.participation(deletedPlan(plan), {}),
    ],
    'organisation.unknown': [(plan) => drafts.participation(plan, { organisationId: unknown })],
    'participation.exists': [
      (plan) => {
        plan.newParticipation(plan.activityId, plan.organisationId)
        return drafts.participation(plan, { role: 'observer' })
      },
    ],
  },
  'participation.edit': {
    'participation.unknown': [
      () => ({ participationId: unknown, ...edited('role', 'lead') }),
      (plan) => {
        const participationId = plan.newParticipation(plan.activityId, plan.organisationId)
        plan.run('activity.delete', { activityId: plan.activityId })
        return { participationId, ...edited('role', 'lead') }
      },
    ],
  },
  'participation.remove': { 'participation.unknown': [() => ({ participationId: unknown })] },
  'selection.set': {
    'activity.unknown': [(plan) => drafts.selection(deletedPlan(plan), {})],
    'selection.reason-missing': [(plan) => drafts.selection(plan, { decision: 'deferred', reason: ' ' })],
  },
  'selection.judge': {
    'selection.unknown': [() => ({ selectionId: unknown, criteriaMet: null })],
    'criterion.unknown': [
      (plan) => ({ selectionId: plan.newSelection(plan.activityId), criteriaMet: [unknown] }),
      (plan) => {
        const foreign = newRecord(plan, 'criterion', { planId: plan.newPlan() })
        return { selectionId: plan.newSelection(plan.activityId), criteriaMet: [foreign] }
      },
    ],
  },
  'selection.remove': { 'selection.unknown': [() => ({ selectionId: unknown })] },
  'note.list': {
    'plan.unknown': [() => ({ planId: unknown, activityId: null, ...wantedNotes })],
    'activity.unknown': [({ planId }) => ({ planId, activityId: unknown, ...wantedNotes })],
  },
  'note.create': {
    'plan.unknown': [(plan) => drafts.note(deletedPlan(plan), {})],
    'activity.unknown': [
      (plan) => drafts.note(plan, { activityId: unknown }),
      (plan) => drafts.note(plan, { planId: plan.newPlan(), activityId: plan.activityId }),
    ],
    'note.in-future': [
      (plan) => drafts.note(plan, { day: '2016-05-24' }),
      (plan) => drafts.note(plan, { day: '2016-06' }),
      (plan) => drafts.note(plan, { day: '2017' }),
    ],
  },
  'note.edit': {
    'note.unknown': [
      () => ({ noteId: unknown, ...edited('text', 'New') }),
      (plan) => {
        const noteId = plan.newNote(plan.planId, { activityId: plan.activityId })
        plan.run('activity.delete', { activityId: plan.activityId })
        return { noteId, ...edited('text', 'New') }
      },
    ],
    'note.in-future': [(plan) => ({ noteId: plan.newNote(plan.planId), ...edited('day', '2016-06') })],
  },
  'note.delete': { 'note.unknown': [() => ({ noteId: unknown })] },
  'report.monitoring': { 'plan.unknown': [() => ({ planId: unknown, focusYear: null, isHandover: false })] },
  'report.facts': {
    'plan.unknown': [() => ({ planId: unknown, period, focusYear: null })],
    'report.period-reversed': [
      ({ planId }) => ({ planId, period: { fromDay: '2016-12-31', toDay: '2016-01-01' }, focusYear: null }),
    ],
  },
}
