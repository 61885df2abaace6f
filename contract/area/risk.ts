import { command } from '../define.ts'
import { GivenId, RequestId, without } from '../edit.ts'
import { issueFields, measureFields, riskFields } from '../entity/risk.ts'
import { createOf, deleteOf, editOf, listOf } from '../record-operations.ts'
import { Id } from '../values.ts'
import { z } from '../zod.ts'

const deedFailures = ['deed.in-future'] as const

/** What may go wrong, what has, and what is done about it. */
export const riskOperations = {
  'risk.list': listOf(riskFields, ['risk']),
  'risk.create': createOf('risk', riskFields, [
    'plan.unknown',
    'activity.unknown',
    'organisation.unknown',
    'risk.identified-in-future',
  ]),
  'risk.edit': editOf('risk', without(riskFields, 'planId', 'activityId'), [
    'organisation.unknown',
    'risk.identified-in-future',
  ]),
  'risk.delete': deleteOf('risk'),
  /** Says that a risk has occurred, and makes the issue that it has become: in one step, taken back in one. */
  'risk.occur': command({
    runs: 'db',
    input: z.strictObject({
      requestId: RequestId,
      /** Of the issue. */
      id: GivenId,
      riskId: Id,
      title: issueFields.title,
      description: issueFields.description,
      raisedDay: issueFields.raisedDay,
    }),
    output: z.strictObject({ issueId: Id }),
    failures: ['risk.unknown', 'risk.not-open', 'issue.raised-in-future'],
  }),

  'issue.list': listOf(issueFields, ['issue']),
  'issue.create': createOf('issue', issueFields, [
    'plan.unknown',
    'activity.unknown',
    'risk.unknown',
    'issue.raised-in-future',
    'issue.resolved-before-raised',
    ...deedFailures,
  ]),
  'issue.edit': editOf('issue', without(issueFields, 'planId', 'activityId'), [
    'risk.unknown',
    'issue.raised-in-future',
    'issue.resolved-before-raised',
    ...deedFailures,
  ]),
  'issue.delete': deleteOf('issue'),

  'measure.list': listOf(measureFields, ['measure', 'issue', 'risk']),
  'measure.create': createOf('measure', measureFields, [
    'plan.unknown',
    'issue.unknown',
    'risk.unknown',
    'organisation.unknown',
    'measure.of-one',
    ...deedFailures,
  ]),
  'measure.edit': editOf('measure', without(measureFields, 'planId', 'issueId', 'riskId'), [
    'organisation.unknown',
    ...deedFailures,
  ]),
  'measure.delete': deleteOf('measure'),
} as const
