import type { Parameter, ReadDb, ReadStatement } from '../database.ts'

/**
 * The same database, in which the log is brought in before the first question that reads it: few do, and it is longer than all else.
 */
export function withLogOnDemand(database: ReadDb, bringIn: () => void): ReadDb {
  return Object.freeze({
    ...database,
    prepareRead: <Parameters extends readonly Parameter[], Row>(sql: string): ReadStatement<Parameters, Row> => {
      const statement = database.prepareRead<Parameters, Row>(sql)
      if (!/\boperation\b/.test(sql)) return statement
      const asked = (): ReadStatement<Parameters, Row> => {
        bringIn()
        return statement
      }
      return {
        get: (...parameters) => asked().get(...parameters),
        all: (...parameters) => asked().all(...parameters),
        iterate: (...parameters) => asked().iterate(...parameters),
      }
    },
  })
}
