import { createHash } from 'node:crypto'
import type { FileStatements } from './file-statements.ts'

/** Whether the bytes that are kept under a hash still have it; reads all of them. */
export function isSoundFile(statements: FileStatements, file: number, sha256: string): boolean {
  const hash = createHash('sha256')
  for (const { bytes } of statements.parts(file)) hash.update(bytes)
  return hash.digest('hex') === sha256
}
