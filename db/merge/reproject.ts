import { birthField } from '#domain/merge/record'
import type { Core } from '../core.ts'
import { arrivalOrder } from './rules.ts'

/**
 * Brings every table in line with the log: after the schema has changed, so that fields and entities which arrived before this
 * version knew them are shown from now on.
 */
export function reproject({ connection, device, records, transact }: Core): void {
  const rows = connection.prepare<[string], string>('select distinct row from operation where entity = ?').pluck()
  transact(
    () => {
      device.openGate()
      records.begin()
      const whole = new Set([birthField])
      for (const entity of arrivalOrder) for (const row of rows.all(entity)) records.refresh(entity, row, whole)
      connection.exec('update device set is_projected = 1')
    },
    () => true,
  )
}
