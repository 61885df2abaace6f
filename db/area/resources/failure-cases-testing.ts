import { deletedPlan, edited, tomorrow, unknown } from '../provoke-testing.ts'
import type { FailureCases } from '../provoke-testing.ts'
import { draft, newRecord } from '../record/drafts-testing.ts'
import { changed, foreignActivity, made, madeTooLate, recordCases } from '../record/failure-cases-testing.ts'

const same = { from: 'USD', to: 'USD', value: '1' } as const
const delivered = { state: 'partly', day: '2016-05-20', text: '' } as const
const tooEarly = { state: 'partly', day: tomorrow, text: '' } as const

/** Every declared failure of money, its rates of exchange, and what else the partners bring. */
export const resourceFailureCases: FailureCases = {
  'funding.summary': {
    'plan.unknown': [
      () => ({ planId: unknown, year: null }),
      (plan) => ({ planId: deletedPlan(plan).planId, year: 2016 }),
    ],
  },
  ...recordCases('fundingLine', edited('year', 2017), {
    create: {
      'plan.unknown': [made('fundingLine', { planId: unknown }), madeTooLate('fundingLine')],
      'activity.unknown': [
        made('fundingLine', { activityId: unknown }),
        (plan) => draft(plan, 'fundingLine', { activityId: foreignActivity(plan) }),
      ],
      'organisation.unknown': [made('fundingLine', { donorId: unknown })],
      'fundingLine.donor-missing': [
        made('fundingLine', { kind: 'pledged', donorId: null }),
        made('fundingLine', { kind: 'committed', donorId: null }),
        made('fundingLine', { kind: 'received', donorId: null }),
      ],
      'fundingLine.in-future': [
        made('fundingLine', { kind: 'received', day: tomorrow }),
        made('fundingLine', { kind: 'expenditure', day: tomorrow }),
      ],
    },
    edit: {
      'organisation.unknown': [changed('fundingLine', {}, 'donorId', unknown)],
      'fundingLine.donor-missing': [
        changed('fundingLine', {}, 'donorId', null),
        changed('fundingLine', { kind: 'required', donorId: null }, 'kind', 'pledged'),
      ],
      'fundingLine.in-future': [
        changed('fundingLine', { kind: 'received' }, 'day', tomorrow),
        changed('fundingLine', { day: tomorrow }, 'kind', 'received'),
      ],
    },
  }),
  ...recordCases('currencyRate', edited('source', 'New'), {
    create: {
      'plan.unknown': [made('currencyRate', { planId: unknown }), madeTooLate('currencyRate')],
      'currencyRate.same': [made('currencyRate', { rate: same })],
      'currencyRate.exists': [
        (plan) => {
          newRecord(plan, 'currencyRate')
          return draft(plan, 'currencyRate', { rate: { from: 'EUR', to: 'USD', value: '1.13' } })
        },
      ],
      'currencyRate.in-future': [made('currencyRate', { day: tomorrow })],
    },
    edit: {
      'currencyRate.same': [changed('currencyRate', {}, 'rate', same)],
      'currencyRate.exists': [
        (plan) => {
          newRecord(plan, 'currencyRate')
          return changed('currencyRate', { day: '2016-04-01' }, 'day', '2016-05-01')(plan)
        },
      ],
      'currencyRate.in-future': [changed('currencyRate', {}, 'day', tomorrow)],
    },
  }),
  ...recordCases('contribution', edited('promise', 'New'), {
    create: {
      'activity.unknown': [made('contribution', { activityId: unknown }), madeTooLate('contribution')],
      'organisation.unknown': [made('contribution', { organisationId: unknown })],
      'deed.in-future': [made('contribution', { delivery: tooEarly })],
      'contribution.before-promise': [
        made('contribution', { promisedDay: '2016-05-21', delivery: delivered }),
        made('contribution', { promisedDay: '2016-06', dueDay: '2016-05-31' }),
      ],
    },
    edit: {
      'deed.in-future': [changed('contribution', {}, 'delivery', tooEarly)],
      'contribution.before-promise': [
        changed('contribution', { promisedDay: '2016-05-21' }, 'delivery', delivered),
        changed('contribution', { promisedDay: '2016-06' }, 'dueDay', '2016-05-31'),
        changed('contribution', { dueDay: '2015-12-31' }, 'promisedDay', '2016'),
        changed('contribution', { delivery: delivered }, 'promisedDay', '2016-05-21'),
      ],
    },
  }),
}
