export const organisations = {
  title: 'Organisations',
  add: 'Add organisation',
  added: '{organisation} is added',
  unknown: 'No organisation is called “{name}”. Choose from the list, or add it under Organisations first.',
  empty: 'No organisation yet',
  emptyHelp:
    'The organisations that agree plans and take part in activities are kept here, with their names in the six UN languages.',
  details: 'Organisation',
  name: 'Name',
  nameIn: 'Name in {language}',
  abbreviation: 'Abbreviation',
  abbreviationIn: 'Abbreviation in {language}',
  language: 'Language',
  plans: 'Plans',
  activities: 'Activities',
  delete: 'Delete organisation',
  deleted: 'The organisation is deleted',
} as const
