import { command, query } from '../define.ts'
import { changeOf, GivenId, RequestId } from '../edit.ts'
import { organisationFields } from '../entity/organisation.ts'
import { Id } from '../values.ts'
import { z } from '../zod.ts'

const Nothing = z.strictObject({})

export const Organisation = z.strictObject({ id: Id, ...organisationFields })
export type Organisation = z.infer<typeof Organisation>

/** How many plans an organisation is a party of, and activities it takes part in. */
const OrganisationWork = z.strictObject({ organisationId: Id, planCount: z.int(), activityCount: z.int() })
export type OrganisationWork = z.infer<typeof OrganisationWork>

export const organisationOperations = {
  'organisation.list': query({
    runs: 'db',
    // Party and participation: a deleted organisation that a merge has given new work is listed again.
    reads: ['organisation', 'party', 'participation'],
    input: Nothing,
    output: z.strictObject({ organisations: z.array(Organisation) }),
    failures: [],
  }),
  /** Apart from the list, which is behind every screen: counting the activities of a large workspace takes time. */
  'organisation.work': query({
    runs: 'db',
    reads: ['organisation', 'party', 'participation', 'activity', 'plan'],
    input: Nothing,
    output: z.strictObject({ work: z.array(OrganisationWork) }),
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
