export const safety = {
  nothingChanged: 'Nothing was changed.',
  lastSaveSafe: 'Everything saved before is safe.',
  unconfirmed: 'Everything saved before is safe; whether this last change was kept is not certain.',
  untouched: 'The file was not touched.',
} as const
