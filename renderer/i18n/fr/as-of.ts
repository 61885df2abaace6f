import type { Catalogue } from '../catalogue-shape.ts'

export const asOf: Catalogue['asOf'] = {
  choose: 'À la date du…',
  chosen: 'Au {day}',
  day: 'Montrer le plan tel qu’il était le',
  explained: 'À la fin de ce jour, en lecture seule.',
  future: 'Un jour à venir n’a pas de passé. Choisissez le {day} ou un jour antérieur.',
  endOf: 'Fin de {period}',
  yearAgo: 'Il y a un an, le {day}',
  band: '{plan} tel qu’il était le {day}',
  bandUnnamed: 'Tel qu’il était le {day}',
  backToToday: 'Revenir à aujourd’hui',
  title: '{title} au {day}',
  firstRecorded: 'Le plan a été enregistré pour la première fois le {day}',
  firstRecordedExplained: 'On n’en sait rien avant. Choisissez ce jour ou un jour ultérieur.',
  showDay: 'Montrer le {day}',
  demonstrationDay: 'Jour de la démonstration',
  demonstrationDayExplained: 'Le plan présente ce jour comme aujourd’hui et date ainsi ce que vous écrivez.',
  demonstrationMoved: 'La démonstration montre le {day}',
}
