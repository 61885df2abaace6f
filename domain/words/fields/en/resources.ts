import type { FieldWords } from '../../shape.ts'

export const resourcesFields = {
  fundingLine: {
    planId: 'Plan',
    activityId: 'Activity',
    kind: 'Kind',
    donorId: 'Donor',
    money: 'Amount',
    year: 'Year',
    day: 'Date',
    remark: 'Remark',
    provenance: 'Provenance',
    deleted: 'Deleted',
  },
  currencyRate: {
    planId: 'Plan',
    rate: 'Rate',
    day: 'In force from',
    source: 'Source',
    provenance: 'Provenance',
    deleted: 'Deleted',
  },
  contribution: {
    activityId: 'Activity',
    organisationId: 'Organisation',
    kind: 'Kind',
    promise: 'Promised',
    promisedDay: 'Date of promise',
    dueDay: 'Due date',
    delivery: 'Delivery',
    provenance: 'Provenance',
    deleted: 'Deleted',
  },
} satisfies Partial<FieldWords>
