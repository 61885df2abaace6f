export const rating = {
  endOverdue: 'The end, {day}, passed {count, plural, one {# day} other {# days}} ago',
  endMoved: 'The end was moved {count, plural, one {# day} other {# days}} later, to {day}',
  milestoneOverdue: '“{title}” was due on {day}, {count, plural, one {# day} other {# days}} ago',
  milestoneMoved: '“{title}” was moved {count, plural, one {# day} other {# days}} later, to {day}',
  indicatorBehind: '“{title}” has reached {percent} % of where it should be',
  silent: 'No note for {count, plural, one {# day} other {# days}}',
  fundingUnmet: '{percent} % of the required funding is not available',
  suspended: 'Suspended',
  cancelled: 'Cancelled',
  noEnd: 'No end is agreed',
} as const
