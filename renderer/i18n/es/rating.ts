import type { Catalogue } from '../catalogue-shape.ts'

export const rating: Catalogue['rating'] = {
  endOverdue: 'El fin, {day}, pasó hace {count, plural, one {# día} other {# días}}',
  endMoved: 'El fin se aplazó {count, plural, one {# día} other {# días}}, al {day}',
  milestoneOverdue: '«{title}» debía cumplirse el {day}, hace {count, plural, one {# día} other {# días}}',
  milestoneMoved: '«{title}» se aplazó {count, plural, one {# día} other {# días}}, al {day}',
  indicatorBehind: '«{title}» ha alcanzado el {percent} % de lo previsto',
  silent: 'Sin notas desde hace {count, plural, one {# día} other {# días}}',
  fundingUnmet: 'El {percent} % de la financiación necesaria no está disponible',
  suspended: 'Suspendida',
  cancelled: 'Cancelada',
  noEnd: 'No hay fin acordado',
}
