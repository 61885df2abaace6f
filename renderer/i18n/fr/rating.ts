import type { Catalogue } from '../catalogue-shape.ts'

export const rating: Catalogue['rating'] = {
  noReasons: 'Ni les dates, ni les jalons, ni les indicateurs, ni les notes, ni les fonds ne sont préoccupants.',
  byRule: 'La règle propose : {rating}',
  givenOn: 'Donnée le {day}',
  rateDifferently: 'Apprécier autrement…',
  change: 'Modifier…',
  why: 'Motif',
  whyHelp: 'Figure à côté de l’appréciation à l’écran et dans les rapports.',
  whyMissing: 'Dites pourquoi : la règle propose {rating}.',
  set: 'Fixer l’appréciation',
  isSet: 'Appréciation : {rating}',
  leaveToRule: 'S’en remettre à la règle',
  leftToRule: 'L’appréciation suit de nouveau la règle',
  running: '{rating}, {count, plural, one {# période} other {# périodes}} de suite',
  after: '{rating} au dernier cycle de suivi, {before} au précédent',
  lastRound: '{rating} au dernier cycle de suivi',
  byPeriod: 'Appréciations par période',
}
