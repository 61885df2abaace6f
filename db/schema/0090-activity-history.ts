const parts = ['milestone', 'round_entry', 'contribution', 'indicator', 'funding_line'] as const

/** The history of an activity tells of what was deleted from it too: finds that without reading whole tables. */
export const sql = parts
  .map((table) => `create index ${table}_deleted on ${table} (activity_id) where deleted = 1;`)
  .join('\n')
