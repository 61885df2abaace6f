export const organisations = {
  title: 'Organisations',
} as const
