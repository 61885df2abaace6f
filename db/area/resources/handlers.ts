import type { resourceOperations } from '#contract/area/resources'
import { done, fail } from '#contract/result'
import { firstDayOf } from '#domain/days'
import type { HandlersOf } from '../../handler.ts'
import { nameOfOrganisation } from '../organisation/name.ts'
import { deedFault } from '../deed.ts'
import { recordHandlers } from '../record/handlers.ts'
import { fundingSummary } from './funding-summary.ts'

/** Money, rates of exchange, and what else the partners bring. */
export const resourceHandlers: HandlersOf<keyof typeof resourceOperations> = {
  ...recordHandlers('fundingLine', {
    subject: ({ activity }, { activityId, year }) =>
      (activityId === null ? undefined : activity.head(activityId)?.reference) ?? String(year),
    fault: ({ clock }, { values: { kind, donorId, day } }) => {
      const isGiven = kind === 'pledged' || kind === 'committed' || kind === 'received'
      if (isGiven && donorId === null) return fail('fundingLine.donor-missing', { kind })
      const hasHappened = kind === 'received' || kind === 'expenditure'
      const isInFuture = hasHappened && day !== null && day > clock.today()
      return isInFuture ? fail('fundingLine.in-future', { today: clock.today() }) : null
    },
  }),
  'funding.summary': ({ statements }, { planId, year }) => {
    const plan = statements.plan.values(planId)
    if (plan === null) return fail('plan.unknown', { planId })
    return done(fundingSummary(statements, { planId, currency: plan.currency, year }))
  },
  ...recordHandlers('currencyRate', {
    subject: (_, { rate }) => `${rate.from}/${rate.to}`,
    fault: ({ statements, clock }, { values: { planId, rate, day }, id }) => {
      if (rate.from === rate.to) return fail('currencyRate.same')
      if (day > clock.today()) return fail('currencyRate.in-future', { today: clock.today() })
      const known = statements.record
        .ofPlan('currencyRate', planId)
        .some((each) => each.id !== id && each.day === day && each.rate.from === rate.from && each.rate.to === rate.to)
      return known ? fail('currencyRate.exists', { day }) : null
    },
  }),
  ...recordHandlers('contribution', {
    subject: (statements, { organisationId }) => nameOfOrganisation(statements, organisationId),
    fault: ({ clock }, { values: { promisedDay, dueDay, delivery } }) => {
      // Of a promise known to the month or the year, the first day is the earliest that anything can have followed.
      const promisedFrom = promisedDay === null ? null : firstDayOf(promisedDay)
      const isBefore = [dueDay, delivery?.day ?? null].some(
        (day) => day !== null && promisedFrom !== null && day < promisedFrom,
      )
      return isBefore ? fail('contribution.before-promise', { promisedDay }) : deedFault(delivery, clock.today())
    },
  }),
}
