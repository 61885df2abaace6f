export const matrix = {
  title: 'Activity matrix',
} as const
