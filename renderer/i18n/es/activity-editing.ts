import type { Catalogue } from '../catalogue-shape.ts'

export const activityEditing: Catalogue['activityEditing'] = {
  reason: 'Motivo',
  reasonHelp: 'Se conserva en el historial y figura en los informes.',
  reasonMissing: 'Diga por qué: una actividad cancelada o suspendida necesita un motivo.',
  setStatus: 'Definir el estado',
  newStart: 'Nuevo inicio',
  newEnd: 'Nuevo fin',
  plannedFor: 'Previsto: {day}',
  later: '{count, plural, one {# día después de lo previsto} other {# días después de lo previsto}}',
  earlier: '{count, plural, one {# día antes de lo previsto} other {# días antes de lo previsto}}',
  asPlanned: 'La misma fecha prevista',
  dayMissing: 'Elija la nueva fecha.',
  whyMoved: 'Motivo del cambio',
  whyMissing: 'Elija el motivo del cambio de fecha.',
  explanation: 'Explicación',
  reviseDate: 'Revisar la fecha',
  takeBack: 'Retirar la revisión',
  newDay: 'Nueva fecha',
}
