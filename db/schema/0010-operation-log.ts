/** The log that every record is made from, and what this copy of the workspace knows of itself. */
export const sql = /* sql */ `
create table operation (
  number integer primary key,
  id text not null unique,
  lamport integer not null check (lamport > 0),
  at text not null,
  actor text,
  command text not null,
  entity text not null,
  row text not null,
  field text not null,
  value text not null check (json_valid(value)),
  context text not null check (json_valid(context)),
  scope text
) strict;

create index operation_of_field on operation (row, field);
create index operation_of_scope on operation (scope, number, entity, actor, at);

create trigger operation_is_kept before delete on operation begin
  select raise(abort, 'an operation is never deleted');
end;
create trigger operation_is_fixed before update on operation begin
  select raise(abort, 'an operation is never changed');
end;

create table command (
  id text primary key,
  name text not null,
  field text,
  subject text not null,
  at text not null,
  actor text,
  answer text not null check (json_valid(answer)),
  kind text not null check (kind in ('do', 'undo', 'redo')),
  undoes text references command (id),
  first_operation integer,
  last_operation integer,
  check ((kind = 'do') = (undoes is null)),
  check ((first_operation is null) = (last_operation is null))
) strict, without rowid;

create trigger command_is_kept before delete on command begin
  select raise(abort, 'a command is never deleted');
end;
create trigger command_is_fixed before update on command begin
  select raise(abort, 'a command is never changed');
end;

create table undo_step (
  number integer primary key,
  command text not null references command (id),
  effective text not null references command (id),
  state text not null check (state in ('done', 'undone', 'closed'))
) strict;

create table device (
  id integer primary key check (id = 1),
  workspace text not null,
  device text not null,
  incarnation text not null,
  counter integer not null check (counter >= 0),
  lamport integer not null check (lamport >= 0),
  commit_count integer not null check (commit_count >= 0),
  is_writing integer not null check (is_writing in (0, 1)),
  is_clean integer not null check (is_clean in (0, 1)),
  is_projected integer not null check (is_projected in (0, 1)),
  profile text
) strict;

create table origin (
  id text primary key,
  contiguous integer not null check (contiguous >= 0)
) strict, without rowid;

create table conflict (
  entity text not null,
  row text not null,
  field text not null,
  primary key (row, field, entity)
) strict, without rowid;

create table parked (
  row text not null,
  field text not null,
  entity text not null,
  reference text not null,
  primary key (row, field, entity, reference)
) strict, without rowid;

create index parked_for_reference on parked (reference);

create table search_pending (
  entity text not null,
  row text not null,
  primary key (entity, row)
) strict, without rowid;
`
