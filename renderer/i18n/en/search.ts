export const search = {
  title: 'Search',
  label: 'Search activities, notes and everything else',
  begin: 'Search everything you keep',
  beginHelp:
    'Write a word or its beginning. Titles, descriptions and notes of every plan are searched, in any script, with or without accents.',
  nothing: 'Nothing holds “{text}”',
  nothingHelp: 'Every word has to occur. Try fewer words, or only the beginning of one.',
  found:
    '{activities, plural, one {# activity} other {# activities}}, {notes, plural, one {# note} other {# notes}}, {records, plural, one {# other record} other {# other records}}',
  activities: 'Activities',
  notes: 'Monitoring notes',
  planNote: 'Plan',
  records: 'Other records',
} as const
