/** By which each is found from what it belongs to; the other parts of an activity have such an index already. */
const owned = [
  ['risk', 'activity_id'],
  ['issue', 'activity_id'],
  ['measure', 'risk_id'],
  ['measure', 'issue_id'],
  ['agenda_item', 'activity_id'],
  ['decision', 'activity_id'],
  ['action_point', 'activity_id'],
  ['attachment', 'note_id'],
  ['attachment', 'milestone_id'],
  ['attachment', 'document_id'],
  ['attachment', 'meeting_id'],
] as const

/** What belongs to one activity, document or meeting is found without reading its whole plan. */
export const sql = owned
  .map(([table, column]) => {
    const name = `${table}_of_${column.replace('_id', '')}`
    return `create index ${name} on ${table} (${column}) where deleted = 0 and ${column} is not null;`
  })
  .join('\n')
