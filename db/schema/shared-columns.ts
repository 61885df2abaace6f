/** What many tables have alike. Its text is part of released steps: a change here shows in their checksums, and is refused. */

export const deleted = 'deleted integer not null default 0 check (deleted in (0, 1))'

export const provenance = `provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))`

export const marking =
  "marking text not null check (marking in ('unclassified', 'confidential', 'strictly-confidential'))"

/** A column that names a record of a table. */
export function reference(column: string, table: string): string {
  return `${column} text not null references ${table} (id) deferrable initially deferred`
}

export function optionalReference(column: string, table: string): string {
  return `${column} text references ${table} (id) deferrable initially deferred`
}

/** A date that was moved, with why. */
export function revision(column: string): string {
  return `${column} text check ((${column} is null) = (${column}_reason is null)),
  ${column}_reason text check (${column}_reason in (
    'partner-availability', 'funding', 'staffing', 'procurement', 'access-security', 'scope-change',
    'external-decision', 'correction', 'other'
  )),
  ${column}_explanation text`
}

/** What was done on a day: a day and a text that are there together or not at all. */
export function deed(name: string): string {
  return `${name}_day text check ((${name}_day is null) = (${name}_text is null)),
  ${name}_text text`
}

/** Triggers that let only the operation log write a table, and nobody take a row out of it. */
export function guard(table: string): string {
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
