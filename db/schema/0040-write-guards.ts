const tables = [
  'workspace',
  'person',
  'organisation',
  'plan',
  'party',
  'document',
  'area',
  'focus_area',
  'objective',
  'activity',
  'participation',
  'selection',
  'note',
] as const

function guard(table: string): string {
  return `
create trigger ${table}_is_inserted_by_the_log before insert on ${table}
when (select is_writing from device) is not 1 begin
  select raise(abort, '${table} is written only through the operation log');
end;
create trigger ${table}_is_updated_by_the_log before update on ${table}
when (select is_writing from device) is not 1 begin
  select raise(abort, '${table} is written only through the operation log');
end;
create trigger ${table}_is_kept before delete on ${table} begin
  select raise(abort, 'a row of ${table} is marked as deleted, never removed');
end;`
}

/** A table of records changes only while the operation log has its gate open, and loses no row ever. */
export const sql = tables.map(guard).join('\n')
