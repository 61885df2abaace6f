import { expect, it } from 'vitest'
import { newId } from '../id.ts'
import { openReplica } from './testing/replica.ts'
import { reproject } from './reproject.ts'
import { samplePlanValues } from '../testing/sample-records.ts'

it('shows from the log what the tables did not know yet', () => {
  const replica = openReplica('one', '2016-05-23T09:00:00.000Z')
  const plan = newId()
  replica.change(({ writer }) => void writer.write.create('plan', plan, samplePlanValues))
  replica.change(({ writer }) => writer.write.set('plan', plan, 'focusYear', 2017))
  const before = replica.dump()
  const { connection } = replica.core
  // As a migration leaves a new column: empty, whatever the log says.
  connection.exec('update device set is_writing = 1; update plan set focus_year = null')
  connection.exec('update device set is_writing = 0, is_projected = 0')
  const faults = replica.faults()

  reproject(replica.core)

  expect(faults).toEqual([`plan ${plan} shows a focusYear that its operations do not give`])
  expect(replica.faults()).toEqual([])
  expect(replica.dump()).toBe(before)
  expect(connection.prepare('select is_projected from device').pluck().get()).toBe(1)
  replica.close()
})
