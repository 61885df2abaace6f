import { command, query } from '../define.ts'
import { changeOf, RequestId } from '../edit.ts'
import { personFields, workspaceFields } from '../entity/workspace.ts'
import { Id } from '../values.ts'
import { z } from '../zod.ts'

const Nothing = z.strictObject({})

export const Person = z.strictObject({ id: Id, ...personFields })
export type Person = z.infer<typeof Person>

export const Workspace = z.strictObject({
  id: Id,
  ...workspaceFields,
  /** The officer at this machine; null until they said who they are. */
  profile: Person.nullable(),
})
export type Workspace = z.infer<typeof Workspace>

/** What a check of the whole workspace found. */
export const Verification = z.strictObject({
  isSound: z.boolean(),
  /** Sentences about what is wrong, for the log and the terminal. */
  findings: z.array(z.string()),
  operationCount: z.int(),
  rowCount: z.int(),
  conflictCount: z.int(),
})
export type Verification = z.infer<typeof Verification>

export const workspaceOperations = {
  'workspace.get': query({
    runs: 'db',
    reads: ['workspace', 'person'],
    input: Nothing,
    output: Workspace,
    failures: [],
  }),
  'workspace.edit': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, change: changeOf(workspaceFields) }),
    output: Nothing,
    failures: [],
  }),
  /** Reads every page, and compares every table with what the operations say it should hold. */
  'workspace.verify': query({ runs: 'db', reads: [], input: Nothing, output: Verification, failures: [] }),
  'person.list': query({
    runs: 'db',
    reads: ['person'],
    input: Nothing,
    output: z.strictObject({ people: z.array(Person) }),
    failures: [],
  }),
  'profile.set': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, profile: z.strictObject(personFields) }),
    output: Person,
    failures: ['organisation.unknown'],
  }),
} as const
