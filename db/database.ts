import type BetterSqlite3 from 'better-sqlite3'

declare const reads: unique symbol
declare const writes: unique symbol

/** A value that a statement takes. */
export type Parameter = string | number | null

/** A prepared statement that only reads. */
export type ReadStatement<Parameters extends readonly Parameter[], Row> = {
  readonly get: (...parameters: Parameters) => Row | undefined
  readonly all: (...parameters: Parameters) => Row[]
  readonly iterate: (...parameters: Parameters) => IterableIterator<Row>
}

/** A prepared statement that writes. */
export type WriteStatement<Parameters extends readonly Parameter[]> = {
  readonly run: (...parameters: Parameters) => number
}

/** What queries get of the database: preparing a statement that writes throws. */
export type ReadDb = {
  readonly [reads]: true
  readonly prepareRead: <Parameters extends readonly Parameter[], Row>(sql: string) => ReadStatement<Parameters, Row>
}

/** What the few places that write get; tables of records are still guarded by triggers and written only by `log/write.ts`. */
export type WriteDb = ReadDb & {
  readonly [writes]: true
  /** The statement answers how many rows it changed. */
  readonly prepareWrite: <Parameters extends readonly Parameter[]>(sql: string) => WriteStatement<Parameters>
}

/** Wraps a connection so that statements are typed and a query cannot write by mistake. */
export function guardDatabase(connection: BetterSqlite3.Database): WriteDb {
  const guarded = {
    prepareRead: (sql: string) => {
      const statement = connection.prepare(sql)
      if (!statement.readonly) throw new Error('a statement of a query must not write')
      return statement
    },
    prepareWrite: (sql: string) => {
      const statement = connection.prepare(sql)
      return { run: (...parameters: Parameter[]) => statement.run(...parameters).changes }
    },
  }
  // The brands exist for the compiler only, and the driver's statement has the methods of `ReadStatement`.
  return Object.freeze(guarded) as unknown as WriteDb
}
