import { edited, tomorrow, unknown } from '../provoke-testing.ts'
import type { FailureCases } from '../provoke-testing.ts'
import { draft, newRecord, theRecord } from '../record/drafts-testing.ts'
import { changed, foreignActivity, made, madeTooLate, recordCases } from '../record/failure-cases-testing.ts'

const occurred = { id: null, title: 'It has happened.', description: '', raisedDay: '2016-05-20' }
const tooEarly = { day: tomorrow, text: 'Done.' }

/** Every declared failure of risks, issues and measures. */
export const riskFailureCases: FailureCases = {
  ...recordCases('risk', edited('title', 'New'), {
    create: {
      'plan.unknown': [made('risk', { planId: unknown }), madeTooLate('risk')],
      'activity.unknown': [
        made('risk', { activityId: unknown }),
        (plan) => draft(plan, 'risk', { activityId: foreignActivity(plan) }),
      ],
      'organisation.unknown': [made('risk', { ownerId: unknown })],
      'risk.identified-in-future': [made('risk', { identifiedDay: tomorrow })],
    },
    edit: {
      'organisation.unknown': [changed('risk', {}, 'ownerId', unknown)],
      'risk.identified-in-future': [changed('risk', {}, 'identifiedDay', tomorrow)],
    },
  }),
  'risk.occur': {
    'risk.unknown': [() => ({ riskId: unknown, ...occurred })],
    'risk.not-open': [(plan) => ({ riskId: newRecord(plan, 'risk', { status: 'closed' }), ...occurred })],
    'issue.raised-in-future': [(plan) => ({ riskId: theRecord(plan, 'risk'), ...occurred, raisedDay: tomorrow })],
  },
  ...recordCases('issue', edited('title', 'New'), {
    create: {
      'plan.unknown': [made('issue', { planId: unknown }), madeTooLate('issue')],
      'activity.unknown': [made('issue', { activityId: unknown })],
      'risk.unknown': [made('issue', { riskId: unknown })],
      'issue.raised-in-future': [made('issue', { raisedDay: tomorrow })],
      'issue.resolved-before-raised': [made('issue', { resolution: { day: '2016-05-19', text: '' } })],
      'deed.in-future': [made('issue', { resolution: tooEarly })],
    },
    edit: {
      'risk.unknown': [
        changed('issue', {}, 'riskId', unknown),
        (plan) => {
          const riskId = theRecord(plan, 'risk')
          plan.run('risk.delete', { riskId })
          return changed('issue', {}, 'riskId', riskId)(plan)
        },
      ],
      'issue.raised-in-future': [changed('issue', {}, 'raisedDay', tomorrow)],
      'issue.resolved-before-raised': [
        changed('issue', {}, 'resolution', { day: '2016-05-19', text: '' }),
        changed('issue', { resolution: { day: '2016-05-20', text: '' } }, 'raisedDay', '2016-05-21'),
      ],
      'deed.in-future': [changed('issue', {}, 'resolution', tooEarly)],
    },
  }),
  ...recordCases('measure', edited('text', 'New'), {
    create: {
      'plan.unknown': [made('measure', { planId: unknown }), madeTooLate('measure')],
      'issue.unknown': [made('measure', { issueId: unknown, riskId: null })],
      'risk.unknown': [made('measure', { riskId: unknown })],
      'organisation.unknown': [made('measure', { actorId: unknown })],
      'measure.of-one': [
        made('measure', { riskId: null }),
        (plan) => draft(plan, 'measure', { issueId: theRecord(plan, 'issue') }),
      ],
      'deed.in-future': [made('measure', { completion: tooEarly })],
    },
    edit: {
      'organisation.unknown': [changed('measure', {}, 'actorId', unknown)],
      'deed.in-future': [changed('measure', {}, 'completion', tooEarly)],
    },
  }),
}
