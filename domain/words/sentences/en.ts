import type { Sentences } from './shape.ts'

/** English is the source of the sentences: the compiler reads from it what each has to be told with. */
export const enSentences = {
  reason: {
    'end-overdue': 'The end, {day}, passed {days, plural, one {# day} other {# days}} ago',
    'end-moved': 'The end was moved {days, plural, one {# day} other {# days}} later, to {day}',
    'milestone-overdue': '“{title}” was due on {day}, {days, plural, one {# day} other {# days}} ago',
    'milestone-moved': '“{title}” was moved {days, plural, one {# day} other {# days}} later, to {day}',
    'indicator-behind': '“{title}” has reached {percent}% of where it should be',
    silent: 'No note for {days, plural, one {# day} other {# days}}',
    'funding-unmet': '{percent}% of the required funding is not available',
    suspended: 'Suspended',
    cancelled: 'Cancelled',
    'no-end': 'No end is agreed',
  },
  attention: {
    overdue: 'Overdue by {count, plural, one {# day} other {# days}}',
    'milestone-overdue': 'Milestone overdue by {count, plural, one {# day} other {# days}}',
    'action-point-overdue': 'Action point overdue by {count, plural, one {# day} other {# days}}',
    conflict: 'Two copies disagree',
    'rating-worsened': 'Rating has gone down',
    'contribution-overdue': 'Promise overdue by {count, plural, one {# day} other {# days}}',
    'measure-overdue': 'Measure overdue by {count, plural, one {# day} other {# days}}',
    'round-incomplete': 'Round lacks {count, plural, one {# activity} other {# activities}}',
    silent: 'No note for {count, plural, one {# day} other {# days}}',
    'not-started': 'Should have started {count, plural, one {# day} other {# days}} ago',
    'ended-not-closed': 'Ended, but its status is still open',
    'completed-with-open-milestone': 'Completed, but this milestone is open',
    'risk-review-due': 'Risk to be looked at again',
    'due-soon': '{count, plural, =0 {Due today} one {Due tomorrow} other {Due in # days}}',
    'milestone-due-soon':
      '{count, plural, =0 {Milestone due today} one {Milestone due tomorrow} other {Milestone due in # days}}',
    'action-point-due':
      '{count, plural, =0 {Action point due today} one {Action point due tomorrow} other {Action point due in # days}}',
  },
} as const satisfies Sentences
