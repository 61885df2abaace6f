import type { riskOperations } from '#contract/area/risk'
import { done, fail } from '#contract/result'
import { firstWords } from '#domain/first-words'
import type { HandlersOf } from '../../handler.ts'
import { deedFault } from '../deed.ts'
import { recordHandlers } from '../record/handlers.ts'

/** What may go wrong, what has, and what is done about it. */
export const riskHandlers: HandlersOf<keyof typeof riskOperations> = {
  ...recordHandlers('risk', {
    subject: (_, { title }) => firstWords(title),
    fault: ({ clock }, { values }) =>
      values.identifiedDay > clock.today() ? fail('risk.identified-in-future', { today: clock.today() }) : null,
  }),
  'risk.occur': ({ statements, clock, write, about }, { id, riskId, ...told }) => {
    const risk = statements.record.values('risk', riskId)
    if (risk === null) return fail('risk.unknown', { riskId })
    if (risk.status !== 'open') return fail('risk.not-open', { status: risk.status })
    if (told.raisedDay > clock.today()) return fail('issue.raised-in-future', { today: clock.today() })
    const { planId, activityId, marking } = risk
    about(firstWords(risk.title))
    write.set('risk', riskId, 'status', 'occurred')
    const issue = { ...told, planId, activityId, riskId, marking, resolution: null, provenance: null }
    return done({ issueId: write.create('issue', id, issue) })
  },
  ...recordHandlers('issue', {
    subject: (_, { title }) => firstWords(title),
    fault: ({ clock }, { values: { raisedDay, resolution } }) => {
      if (raisedDay > clock.today()) return fail('issue.raised-in-future', { today: clock.today() })
      if (resolution !== null && resolution.day < raisedDay) return fail('issue.resolved-before-raised', { raisedDay })
      return deedFault(resolution, clock.today())
    },
  }),
  ...recordHandlers('measure', {
    subject: (_, { text }) => firstWords(text),
    fault: ({ clock }, { values: { issueId, riskId, completion } }) =>
      (issueId === null) === (riskId === null) ? fail('measure.of-one') : deedFault(completion, clock.today()),
  }),
}
