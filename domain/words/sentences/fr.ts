import type { Sentences } from './shape.ts'

export const frSentences: Sentences = {
  reason: {
    'end-overdue': 'La fin, le {day}, est dépassée de {days, plural, one {# jour} other {# jours}}',
    'end-moved': 'La fin a été reportée de {days, plural, one {# jour} other {# jours}}, au {day}',
    'milestone-overdue': '« {title} » était attendu le {day}, il y a {days, plural, one {# jour} other {# jours}}',
    'milestone-moved': '« {title} » a été reporté de {days, plural, one {# jour} other {# jours}}, au {day}',
    'indicator-behind': '« {title} » a atteint {percent} % du niveau attendu',
    silent: 'Aucune note depuis {days, plural, one {# jour} other {# jours}}',
    'funding-unmet': '{percent} % du financement requis n’est pas disponible',
    suspended: 'Suspendue',
    cancelled: 'Annulée',
    'no-end': 'Aucune fin n’est convenue',
  },
  attention: {
    overdue: 'En retard de {count, plural, one {# jour} other {# jours}}',
    'milestone-overdue': 'Jalon en retard de {count, plural, one {# jour} other {# jours}}',
    'action-point-overdue': 'Suite à donner en retard de {count, plural, one {# jour} other {# jours}}',
    conflict: 'Deux copies se contredisent',
    'rating-worsened': 'L’appréciation a baissé',
    'contribution-overdue': 'Promesse en retard de {count, plural, one {# jour} other {# jours}}',
    'measure-overdue': 'Mesure en retard de {count, plural, one {# jour} other {# jours}}',
    'round-incomplete': 'Il manque {count, plural, one {# activité} other {# activités}} au cycle de suivi',
    silent: 'Aucune note depuis {count, plural, one {# jour} other {# jours}}',
    'not-started': 'Aurait dû commencer il y a {count, plural, one {# jour} other {# jours}}',
    'ended-not-closed': 'Terminée, mais son statut est encore ouvert',
    'completed-with-open-milestone': 'Achevée, mais ce jalon est ouvert',
    'risk-review-due': 'Risque à réexaminer',
    'due-soon':
      '{count, plural, =0 {À terminer aujourd’hui} one {À terminer dans # jour} other {À terminer dans # jours}}',
    'milestone-due-soon':
      '{count, plural, =0 {Jalon prévu aujourd’hui} one {Jalon dans # jour} other {Jalon dans # jours}}',
    'action-point-due':
      '{count, plural, =0 {Suite à donner aujourd’hui} one {Suite à donner dans # jour} other {Suite à donner dans # jours}}',
  },
}
