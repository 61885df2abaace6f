export const documents = {
  title: 'Guiding documents',
} as const
