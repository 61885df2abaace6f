import { guard } from './shared-columns.ts'

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

/** A table of records changes only while the operation log has its gate open, and loses no row ever. */
export const sql = tables.map(guard).join('\n')
