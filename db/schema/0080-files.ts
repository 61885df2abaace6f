const gateIsClosed = '(select is_writing from device) is not 1'

/**
 * The bytes of attached files, by their hash. They are no records: the log holds the hash, and the same bytes are kept once. A file has
 * no hash while its bytes arrive; from then on neither it nor any part of it changes, and what an attachment names is not removed.
 */
export const sql = /* sql */ `
create table file (
  number integer primary key,
  sha256 text unique check (length(sha256) = 64),
  size integer not null check (size between 0 and 104857600)
) strict;

create table file_part (
  number integer primary key,
  file integer not null references file (number) deferrable initially deferred,
  start integer not null check (start >= 0),
  bytes blob not null check (length(bytes) between 1 and 8388608),
  unique (file, start)
) strict;

create index attachment_of_file on attachment (sha256);

create trigger file_begins_without_a_hash before insert on file
when ${gateIsClosed} or new.sha256 is not null begin
  select raise(abort, 'a file begins empty, and is written only while it is received');
end;

create trigger file_is_named_by_its_bytes before update on file
when ${gateIsClosed} or new.number is not old.number or new.size is not old.size
  or (old.sha256 is not null and new.sha256 is not null) begin
  select raise(abort, 'a file that has arrived never changes');
end;

create trigger file_is_whole_when_it_is_named before update of sha256 on file
when new.sha256 is not null
  and new.size is not (select coalesce(sum(length(bytes)), 0) from file_part where file = new.number) begin
  select raise(abort, 'a file gets its hash when all its bytes are there');
end;

create trigger file_is_kept before delete on file
when ${gateIsClosed} or exists (select 1 from attachment where sha256 = old.sha256) begin
  select raise(abort, 'a file that is attached is never removed');
end;

create trigger file_part_arrives before insert on file_part
when ${gateIsClosed} or (select sha256 from file where number = new.file) is not null begin
  select raise(abort, 'a file that has arrived never changes');
end;

create trigger file_part_never_changes before update on file_part begin
  select raise(abort, 'a part of a file never changes');
end;

create trigger file_part_is_kept before delete on file_part
when ${gateIsClosed}
  or exists (select 1 from file join attachment using (sha256) where file.number = old.file) begin
  select raise(abort, 'a file that is attached is never removed');
end;
`
