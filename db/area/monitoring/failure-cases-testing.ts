import { edited, tomorrow, unknown } from '../provoke-testing.ts'
import type { FailureCases } from '../provoke-testing.ts'
import { draft, newRecord } from '../record/drafts-testing.ts'
import { changed, foreignActivity, made, madeTooLate, recordCases } from '../record/failure-cases-testing.ts'

const april = { fromDay: '2016-04-01', toDay: '2016-04-30' }
const may = { fromDay: '2016-05-01', toDay: '2016-05-31' }
const reversed = { fromDay: '2016-04-30', toDay: '2016-04-01' }
const reversedSubmission = { opensDay: '2016-05-10', dueDay: '2016-05-09' }
const unexplained = { rating: 'red', proposed: 'green', reason: ' ' } as const
const toPlanned = { day: '2016-06-01', reason: 'funding', explanation: null } as const

/** Every declared failure of milestones, periods and their rounds, and indicators. */
export const monitoringFailureCases: FailureCases = {
  ...recordCases('milestone', edited('title', 'New'), {
    create: {
      'activity.unknown': [made('milestone', { activityId: unknown }), madeTooLate('milestone')],
      'organisation.unknown': [made('milestone', { ownerId: unknown })],
      'milestone.actual-in-future': [made('milestone', { actualDay: tomorrow })],
      'milestone.revised-to-planned': [made('milestone', { revisedDay: toPlanned })],
    },
    edit: {
      'organisation.unknown': [changed('milestone', {}, 'ownerId', unknown)],
      'milestone.actual-in-future': [changed('milestone', {}, 'actualDay', tomorrow)],
      'milestone.revised-to-planned': [
        changed('milestone', {}, 'revisedDay', toPlanned),
        changed('milestone', { plannedDay: '2016-05-01', revisedDay: toPlanned }, 'plannedDay', '2016-06-01'),
      ],
    },
  }),
  ...recordCases('reportingPeriod', edited('name', 'New'), {
    create: {
      'plan.unknown': [made('reportingPeriod', { planId: unknown }), madeTooLate('reportingPeriod')],
      'period.reversed': [made('reportingPeriod', { range: reversed })],
      'period.submission-reversed': [made('reportingPeriod', { submission: reversedSubmission })],
      'period.overlaps': [
        (plan) => {
          newRecord(plan, 'reportingPeriod', { range: april })
          return draft(plan, 'reportingPeriod', { range: { fromDay: '2016-04-30', toDay: '2016-05-30' } })
        },
      ],
      'period.name-missing': [made('reportingPeriod', { kind: 'custom' })],
    },
    edit: {
      'period.reversed': [changed('reportingPeriod', {}, 'range', reversed)],
      'period.submission-reversed': [changed('reportingPeriod', {}, 'submission', reversedSubmission)],
      'period.overlaps': [
        (plan) => {
          newRecord(plan, 'reportingPeriod', { range: april })
          return changed('reportingPeriod', { range: may }, 'range', { ...may, fromDay: '2016-04-30' })(plan)
        },
        (plan) => {
          newRecord(plan, 'reportingPeriod', { range: april })
          return changed('reportingPeriod', { range: april, kind: 'quarter' }, 'kind', 'month')(plan)
        },
      ],
      'period.name-missing': [
        changed('reportingPeriod', { kind: 'custom', name: 'Pilot' }, 'name', null),
        changed('reportingPeriod', {}, 'kind', 'custom'),
      ],
    },
  }),
  ...recordCases('roundEntry', edited('outcome', 'updated'), {
    create: {
      'reportingPeriod.unknown': [made('roundEntry', { periodId: unknown })],
      'activity.unknown': [made('roundEntry', { activityId: unknown }), madeTooLate('roundEntry')],
      'roundEntry.exists': [
        (plan) => {
          newRecord(plan, 'roundEntry')
          return draft(plan, 'roundEntry', { outcome: 'updated' })
        },
      ],
      'roundEntry.in-future': [made('roundEntry', { day: tomorrow })],
      'rating.reason-missing': [
        made('roundEntry', { rating: unexplained }),
        made('roundEntry', { rating: { ...unexplained, reason: null } }),
      ],
    },
    edit: {
      'roundEntry.in-future': [changed('roundEntry', {}, 'day', tomorrow)],
      'rating.reason-missing': [changed('roundEntry', {}, 'rating', unexplained)],
    },
  }),
  ...recordCases('indicator', edited('title', 'New'), {
    create: {
      'plan.unknown': [made('indicator', { planId: unknown }), madeTooLate('indicator')],
      'activity.unknown': [
        made('indicator', { activityId: unknown }),
        (plan) => draft(plan, 'indicator', { activityId: foreignActivity(plan) }),
      ],
      'indicator.target-is-baseline': [made('indicator', { target: { value: 0, day: null } })],
      'indicator.target-on-wrong-side': [
        made('indicator', { target: { value: -1, day: null } }),
        made('indicator', { direction: 'descending' }),
      ],
      'indicator.category-repeated': [made('indicator', { disaggregation: ['women', 'women'] })],
    },
    edit: {
      'indicator.target-is-baseline': [changed('indicator', {}, 'baseline', { value: 40, day: null })],
      'indicator.target-on-wrong-side': [changed('indicator', {}, 'direction', 'descending')],
      'indicator.category-repeated': [changed('indicator', {}, 'disaggregation', ['men', 'men'])],
    },
  }),
  ...recordCases('indicatorValue', edited('actual', 13), {
    create: {
      'indicator.unknown': [made('indicatorValue', { indicatorId: unknown }), madeTooLate('indicatorValue')],
      'reportingPeriod.unknown': [made('indicatorValue', { periodId: unknown })],
      'indicatorValue.exists': [
        (plan) => {
          newRecord(plan, 'indicatorValue')
          return draft(plan, 'indicatorValue', { actual: 13 })
        },
        (plan) => {
          newRecord(plan, 'indicatorValue', { category: 'women' })
          return draft(plan, 'indicatorValue', { category: 'women' })
        },
      ],
      'indicatorValue.category-unknown': [made('indicatorValue', { category: 'children' })],
    },
  }),
}
