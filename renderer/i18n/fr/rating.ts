import type { Catalogue } from '../catalogue-shape.ts'

export const rating: Catalogue['rating'] = {
  endOverdue: 'La fin, le {day}, est dépassée de {count, plural, one {# jour} other {# jours}}',
  endMoved: 'La fin a été reportée de {count, plural, one {# jour} other {# jours}}, au {day}',
  milestoneOverdue: '« {title} » était attendu le {day}, il y a {count, plural, one {# jour} other {# jours}}',
  milestoneMoved: '« {title} » a été reporté de {count, plural, one {# jour} other {# jours}}, au {day}',
  indicatorBehind: '« {title} » a atteint {percent} % du niveau attendu',
  silent: 'Aucune note depuis {count, plural, one {# jour} other {# jours}}',
  fundingUnmet: '{percent} % du financement requis n’est pas disponible',
  suspended: 'Suspendue',
  cancelled: 'Annulée',
  noEnd: 'Aucune fin n’est convenue',
}
