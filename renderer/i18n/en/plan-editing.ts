export const planEditing = {
  title: 'New plan',
} as const
