import type { FieldWords } from '../../shape.ts'

export const resourcesFields = {
  fundingLine: {
    planId: 'Plan',
    activityId: 'Actividad',
    kind: 'Tipo',
    donorId: 'Donante',
    money: 'Importe',
    year: 'Año',
    day: 'Fecha',
    remark: 'Observación',
    provenance: 'Procedencia',
    deleted: 'Eliminación',
  },
  currencyRate: {
    planId: 'Plan',
    rate: 'Tipo',
    day: 'Aplicable desde',
    source: 'Fuente',
    provenance: 'Procedencia',
    deleted: 'Eliminación',
  },
  contribution: {
    activityId: 'Actividad',
    organisationId: 'Organización',
    kind: 'Tipo',
    promise: 'Promesa',
    promisedDay: 'Fecha de la promesa',
    dueDay: 'Fecha límite',
    delivery: 'Cumplimiento',
    provenance: 'Procedencia',
    deleted: 'Eliminación',
  },
} satisfies Partial<FieldWords>
