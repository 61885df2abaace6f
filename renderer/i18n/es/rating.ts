import type { Catalogue } from '../catalogue-shape.ts'

export const rating: Catalogue['rating'] = {
  noReasons: 'Ni las fechas, ni los hitos, ni los indicadores, ni las notas, ni los fondos dan motivo de preocupación.',
  byRule: 'La regla propone: {rating}',
  givenOn: 'Dada el {day}',
  rateDifferently: 'Calificar de otro modo…',
  change: 'Cambiar…',
  why: 'Motivo',
  whyHelp: 'Figura junto a la calificación en pantalla y en los informes.',
  whyMissing: 'Diga por qué: la regla propone {rating}.',
  set: 'Fijar la calificación',
  isSet: 'Calificación: {rating}',
  leaveToRule: 'Dejarlo a la regla',
  leftToRule: 'La calificación vuelve a seguir la regla',
  running: '{rating}, {count, plural, one {# período seguido} other {# períodos seguidos}}',
  after: '{rating} en la última ronda, {before} en la anterior',
  lastRound: '{rating} en la última ronda',
  byPeriod: 'Calificaciones por período',
}
