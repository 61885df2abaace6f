import type BetterSqlite3 from 'better-sqlite3'
import { fileStatements } from './file-statements.ts'
import { isSoundFile } from './sound-file.ts'

/** Says which of the attached files are no longer what they were. That the bytes of one are not in this copy is no fault of it. */
export function* fileFindings(connection: BetterSqlite3.Database): Generator<string> {
  const statements = fileStatements(connection)
  for (const { number, sha256 } of statements.complete()) {
    if (sha256 !== null && !isSoundFile(statements, number, sha256)) {
      yield `the file ${sha256} does not hold the bytes that were attached`
    }
  }
}
