import type { SeedCommand } from '#contract/seed'
import type { OrganisationFunction } from '#contract/vocabulary'
import { stableId } from '../../../stable-id.ts'
import { organisationId, planId } from '../../ids.ts'
import { given } from '../../moments.ts'
import type { OrganisationCode } from '../../organisations.ts'
import { illustrative } from '../../provenance.ts'

type ContactRow = {
  readonly organisation: OrganisationCode
  readonly name: string
  readonly functions: readonly OrganisationFunction[]
  readonly remark: string
}

/** Functions to turn to, and never persons. */
const contacts: readonly ContactRow[] = [
  {
    organisation: 'INTERPOL',
    name: 'Focal point, INTERPOL',
    functions: ['operational-support', 'databases'],
    remark: 'Illustrative: the plan as a whole, and everything about I-24/7 and the databases.',
  },
  {
    organisation: 'UNODC',
    name: 'Focal point, UNODC',
    functions: ['criminal-justice-support', 'legal-assistance'],
    remark: 'Illustrative: the plan as a whole, and legal and criminal justice support.',
  },
  {
    organisation: 'UNODC',
    name: 'Project coordination, CRIMJUST',
    functions: ['capacity-building'],
    remark: 'Illustrative: F-05.',
  },
  {
    organisation: 'DONOR-A',
    name: 'Programme desk, Illustrative donor A',
    functions: [],
    remark: 'Illustrative: pledges and agreements.',
  },
]

/** On the day of the milestone of naming them. */
const namedDay = '2016-06-30'

/** Whom to turn to at the partners, by function. */
export function contactCommands(): readonly SeedCommand[] {
  return given(
    namedDay,
    contacts.map(({ organisation, name, functions, remark }) => ({
      name: 'contact.create',
      input: {
        id: stableId(`contact/PL-1/${name}`),
        contact: {
          planId: planId('PL-1'),
          organisationId: organisationId(organisation),
          name,
          post: null,
          functions: [...functions],
          email: null,
          phone: null,
          remark,
          provenance: illustrative,
        },
      },
    })),
  )
}
