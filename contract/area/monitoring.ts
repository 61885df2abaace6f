import { without } from '../edit.ts'
import {
  indicatorFields,
  indicatorValueFields,
  milestoneFields,
  reportingPeriodFields,
  roundEntryFields,
} from '../entity/monitoring.ts'
import { createOf, deleteOf, editOf, listOf } from '../record-operations.ts'

const dayFailures = ['milestone.actual-in-future', 'milestone.revised-to-planned'] as const
const periodFailures = [
  'period.reversed',
  'period.submission-reversed',
  'period.overlaps',
  'period.name-missing',
] as const
const indicatorFailures = [
  'indicator.target-is-baseline',
  'indicator.target-on-wrong-side',
  'indicator.category-repeated',
] as const
const valueFailures = ['indicatorValue.exists', 'indicatorValue.category-unknown'] as const
const ratingFailures = ['rating.reason-missing'] as const

/** What is watched on the way: milestones, periods and their rounds, indicators. */
export const monitoringOperations = {
  'milestone.list': listOf(milestoneFields, ['milestone']),
  'milestone.create': createOf('milestone', milestoneFields, [
    'activity.unknown',
    'organisation.unknown',
    ...dayFailures,
  ]),
  'milestone.edit': editOf('milestone', without(milestoneFields, 'activityId'), [
    'organisation.unknown',
    ...dayFailures,
  ]),
  'milestone.delete': deleteOf('milestone'),

  'reportingPeriod.list': listOf(reportingPeriodFields, ['reportingPeriod']),
  'reportingPeriod.create': createOf('reportingPeriod', reportingPeriodFields, ['plan.unknown', ...periodFailures]),
  'reportingPeriod.edit': editOf('reportingPeriod', without(reportingPeriodFields, 'planId'), periodFailures),
  'reportingPeriod.delete': deleteOf('reportingPeriod'),

  /** The entries of every period, of a plan or of one activity. */
  'roundEntry.list': listOf(roundEntryFields, ['roundEntry', 'reportingPeriod']),
  /** One entry for each activity and period: a second is refused, and the first may be edited. */
  'roundEntry.create': createOf('roundEntry', without(roundEntryFields, 'authorId'), [
    'reportingPeriod.unknown',
    'activity.unknown',
    'roundEntry.exists',
    'roundEntry.in-future',
    ...ratingFailures,
  ]),
  'roundEntry.edit': editOf('roundEntry', without(roundEntryFields, 'periodId', 'activityId', 'authorId'), [
    'roundEntry.in-future',
    ...ratingFailures,
  ]),
  'roundEntry.delete': deleteOf('roundEntry'),

  'indicator.list': listOf(indicatorFields, ['indicator']),
  'indicator.create': createOf('indicator', indicatorFields, [
    'plan.unknown',
    'activity.unknown',
    ...indicatorFailures,
  ]),
  'indicator.edit': editOf('indicator', without(indicatorFields, 'planId', 'activityId'), indicatorFailures),
  'indicator.delete': deleteOf('indicator'),

  'indicatorValue.list': listOf(indicatorValueFields, ['indicatorValue', 'indicator', 'reportingPeriod']),
  'indicatorValue.create': createOf('indicatorValue', indicatorValueFields, [
    'indicator.unknown',
    'reportingPeriod.unknown',
    ...valueFailures,
  ]),
  'indicatorValue.edit': editOf(
    'indicatorValue',
    without(indicatorValueFields, 'indicatorId', 'periodId', 'category'),
    [],
  ),
  'indicatorValue.delete': deleteOf('indicatorValue'),
} as const
