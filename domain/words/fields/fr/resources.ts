import type { FieldWords } from '../../shape.ts'

export const resourcesFields = {
  fundingLine: {
    planId: 'Plan',
    activityId: 'Activité',
    kind: 'Type',
    donorId: 'Donateur',
    money: 'Montant',
    year: 'Année',
    day: 'Date',
    remark: 'Observation',
    provenance: 'Provenance',
    deleted: 'Suppression',
  },
  currencyRate: {
    planId: 'Plan',
    rate: 'Taux',
    day: 'Applicable à compter du',
    source: 'Source',
    provenance: 'Provenance',
    deleted: 'Suppression',
  },
  contribution: {
    activityId: 'Activité',
    organisationId: 'Organisation',
    kind: 'Type',
    promise: 'Promesse',
    promisedDay: 'Date de la promesse',
    dueDay: 'Échéance',
    delivery: 'Réalisation',
    provenance: 'Provenance',
    deleted: 'Suppression',
  },
} satisfies Partial<FieldWords>
