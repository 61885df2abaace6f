import type { FailureCases } from '../area/provoke-testing.ts'
import { unknown } from '../area/provoke-testing.ts'
import { testDay } from '../testing.ts'

const question = (name: string): object => ({ question: { name, input: {} } })

/** Every declared failure of asking for a plan as it stood. */
export const pastFailureCases: FailureCases = {
  'plan.asOf': {
    'plan.unknown': [() => ({ planId: unknown, day: testDay, ...question('organisation.list') })],
    'past.before-plan': [({ planId }) => ({ planId, day: '2016-05-22', ...question('organisation.list') })],
    'past.in-future': [({ planId }) => ({ planId, day: '2016-05-24', ...question('organisation.list') })],
    'past.not-answered': [
      ({ planId }) => ({ planId, day: testDay, ...question('activity.delete') }),
      ({ planId }) => ({ planId, day: testDay, ...question('plan.asOf') }),
      ({ planId }) => ({ planId, day: testDay, ...question('workspace.verify') }),
      ({ planId }) => ({ planId, day: testDay, ...question('nothing.known') }),
    ],
  },
}
