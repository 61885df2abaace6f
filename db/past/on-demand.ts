import type { Parameter, ReadDb, ReadStatement } from '../database.ts'

/**
 * The same database, in which a statement is prepared when it is first asked: a past is asked few of them. The log is brought in before the
 * first that reads it: it is longer than all else.
 */
export function onDemand(database: ReadDb, bringInLog: () => void): ReadDb {
  return Object.freeze({
    ...database,
    prepareRead: <Parameters extends readonly Parameter[], Row>(sql: string): ReadStatement<Parameters, Row> => {
      const readsLog = /\boperation\b/.test(sql)
      let prepared: ReadStatement<Parameters, Row> | null = null
      const asked = (): ReadStatement<Parameters, Row> => {
        if (readsLog) bringInLog()
        prepared ??= database.prepareRead<Parameters, Row>(sql)
        return prepared
      }
      return {
        get: (...parameters) => asked().get(...parameters),
        all: (...parameters) => asked().all(...parameters),
        iterate: (...parameters) => asked().iterate(...parameters),
      }
    },
  })
}
