import type { Sentences } from './shape.ts'

export const esSentences: Sentences = {
  reason: {
    'end-overdue': 'El fin, {day}, pasó hace {days, plural, one {# día} other {# días}}',
    'end-moved': 'El fin se aplazó {days, plural, one {# día} other {# días}}, al {day}',
    'milestone-overdue': '«{title}» debía cumplirse el {day}, hace {days, plural, one {# día} other {# días}}',
    'milestone-moved': '«{title}» se aplazó {days, plural, one {# día} other {# días}}, al {day}',
    'indicator-behind': '«{title}» ha alcanzado el {percent} % de lo previsto',
    silent: 'Sin notas desde hace {days, plural, one {# día} other {# días}}',
    'funding-unmet': 'El {percent} % de la financiación necesaria no está disponible',
    suspended: 'Suspendida',
    cancelled: 'Cancelada',
    'no-end': 'No hay fin acordado',
  },
  attention: {
    overdue: 'Vencida hace {count, plural, one {# día} other {# días}}',
    'milestone-overdue': 'Hito vencido hace {count, plural, one {# día} other {# días}}',
    'action-point-overdue': 'Acción acordada vencida hace {count, plural, one {# día} other {# días}}',
    conflict: 'Dos copias no coinciden',
    'rating-worsened': 'La calificación ha bajado',
    'contribution-overdue': 'Compromiso vencido hace {count, plural, one {# día} other {# días}}',
    'measure-overdue': 'Medida vencida hace {count, plural, one {# día} other {# días}}',
    'round-incomplete': 'A la ronda le {count, plural, one {falta # actividad} other {faltan # actividades}}',
    silent: 'Sin notas desde hace {count, plural, one {# día} other {# días}}',
    'not-started': 'Debía comenzar hace {count, plural, one {# día} other {# días}}',
    'ended-not-closed': 'Terminó, pero su estado sigue abierto',
    'completed-with-open-milestone': 'Completada, pero este hito está abierto',
    'risk-review-due': 'Riesgo por revisar de nuevo',
    'due-soon': '{count, plural, =0 {Vence hoy} one {Vence en # día} other {Vence en # días}}',
    'milestone-due-soon': '{count, plural, =0 {Hito previsto hoy} one {Hito en # día} other {Hito en # días}}',
    'action-point-due':
      '{count, plural, =0 {Acción acordada para hoy} one {Acción acordada en # día} other {Acción acordada en # días}}',
  },
}
