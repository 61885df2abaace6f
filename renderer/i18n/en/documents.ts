export const documents = {
  title: 'Guiding documents',
  add: 'Add document',
  added: '{document} is added',
  empty: 'No guiding document yet',
  emptyHelp:
    'The agreement, the action plan and the matrix that the organisations signed are kept here, with their dates and where they can be read.',
  noDate: 'No date',
  delete: 'Delete document',
  deleted: '{document} is deleted',
  planNotes: 'Notes on the plan as a whole',
  newNote: 'Write what happened to the plan as a whole…',
  addNote: 'Add note',
  noteAdded: 'The note is added',
} as const
