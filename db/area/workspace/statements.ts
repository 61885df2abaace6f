import type { Person } from '#contract/area/workspace'
import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { ReadDb } from '../../database.ts'
import { recordOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'

/** Questions about the workspace itself and the people who write in it. */
export function workspaceStatements(database: ReadDb) {
  const workspace = database.prepareRead<[], RecordRow>(
    'select workspace.* from device join workspace on workspace.id = device.workspace',
  )
  const person = database.prepareRead<[string], RecordRow>('select * from person where id = ? and deleted = 0')
  const people = database.prepareRead<[], RecordRow>('select * from person where deleted = 0 order by name, id')

  return Object.freeze({
    workspace: (): { id: Id } & EntityValues<'workspace'> => {
      const row = workspace.get()
      if (row === undefined) throw new Error('the workspace has no record of itself')
      return recordOf('workspace', row)
    },
    /** Null when there is no such person, or no more. */
    person: (id: Id): Person | null => {
      const row = person.get(id)
      return row === undefined ? null : recordOf('person', row)
    },
    people: (): Person[] => people.all().map((row) => recordOf('person', row)),
  })
}
