import type BetterSqlite3 from 'better-sqlite3'

/** A file in the workspace; its hash is null while its bytes arrive. */
type FileRow = { readonly number: number; readonly sha256: string | null; readonly size: number }
type PartRow = { readonly start: number; readonly bytes: Uint8Array }

/** Files that nothing needs: those that never arrived whole, and those that no attachment ever named. */
const unneeded = 'sha256 is null or not exists (select 1 from attachment where attachment.sha256 = file.sha256)'

/** Questions and writes about the bytes of files. On the connection itself: the guarded one takes no bytes. */
export function fileStatements(connection: BetterSqlite3.Database) {
  const bySha = connection.prepare<[string], FileRow>('select number, sha256, size from file where sha256 = ?')
  const begin = connection.prepare<[number]>('insert into file (size) values (?)')
  const addPart = connection.prepare<[number | bigint, number, Uint8Array]>(
    'insert into file_part (file, start, bytes) values (?, ?, ?)',
  )
  const name = connection.prepare<[string | null, number | bigint]>('update file set sha256 = ? where number = ?')
  const removeParts = connection.prepare<[number | bigint]>('delete from file_part where file = ?')
  const remove = connection.prepare<[number | bigint]>('delete from file where number = ?')
  const parts = connection.prepare<[number | bigint], PartRow>(
    'select start, bytes from file_part where file = ? order by start',
  )
  const partsBetween = connection.prepare<[number, number, number], PartRow>(
    `select start, bytes from file_part
     where file = ? and start < ? and start + length(bytes) > ? order by start`,
  )
  const withoutUse = connection.prepare<[], FileRow>(`select number, sha256, size from file where ${unneeded}`)
  const complete = connection.prepare<[], FileRow>(
    'select number, sha256, size from file where sha256 is not null order by number',
  )

  return Object.freeze({
    bySha: (sha256: string): FileRow | null => bySha.get(sha256) ?? null,
    begin: (size: number): number | bigint => begin.run(size).lastInsertRowid,
    addPart: (file: number | bigint, start: number, bytes: Uint8Array): void => void addPart.run(file, start, bytes),
    /** A null takes the name away again, so that other bytes can have it. */
    name: (file: number | bigint, sha256: string | null): void => void name.run(sha256, file),
    remove: (file: number | bigint): void => {
      removeParts.run(file)
      remove.run(file)
    },
    parts: (file: number | bigint): IterableIterator<PartRow> => parts.iterate(file),
    partsBetween: (file: number, start: number, end: number): readonly PartRow[] => partsBetween.all(file, end, start),
    withoutUse: (): readonly FileRow[] => withoutUse.all(),
    complete: (): readonly FileRow[] => complete.all(),
  })
}

export type FileStatements = ReturnType<typeof fileStatements>
