import { command, query } from '../define.ts'
import { changeOf, GivenId, RequestId } from '../edit.ts'
import { organisationFields } from '../entity/organisation.ts'
import { Id } from '../values.ts'
import { z } from '../zod.ts'

const Nothing = z.strictObject({})

export const Organisation = z.strictObject({
  id: Id,
  ...organisationFields,
  /** How many plans it is a party of, and activities it takes part in. */
  planCount: z.int(),
  activityCount: z.int(),
})
export type Organisation = z.infer<typeof Organisation>

export const organisationOperations = {
  'organisation.list': query({
    runs: 'db',
    reads: ['organisation', 'party', 'participation', 'activity', 'plan'],
    input: Nothing,
    output: z.strictObject({ organisations: z.array(Organisation) }),
    failures: [],
  }),
  'organisation.create': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, id: GivenId, organisation: z.strictObject(organisationFields) }),
    output: z.strictObject({ id: Id }),
    failures: ['organisation.unnamed'],
  }),
  'organisation.edit': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, organisationId: Id, change: changeOf(organisationFields) }),
    output: Nothing,
    failures: ['organisation.unknown', 'organisation.unnamed'],
  }),
  'organisation.delete': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, organisationId: Id }),
    output: Nothing,
    failures: ['organisation.unknown', 'organisation.in-use'],
  }),
} as const
