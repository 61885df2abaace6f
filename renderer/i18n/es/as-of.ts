import type { Catalogue } from '../catalogue-shape.ts'

export const asOf: Catalogue['asOf'] = {
  choose: 'A fecha de…',
  chosen: 'A fecha de {day}',
  day: 'Mostrar el plan tal como estaba el',
  explained: 'Al final de ese día, solo lectura.',
  future: 'Un día futuro no tiene pasado. Elija el {day} o un día anterior.',
  endOf: 'Fin de {period}',
  yearAgo: 'Hace un año, {day}',
  band: '{plan} tal como estaba el {day}',
  bandUnnamed: 'Tal como estaba el {day}',
  backToToday: 'Volver a hoy',
  title: '{title} a fecha de {day}',
  firstRecorded: 'El plan se registró por primera vez el {day}',
  firstRecordedExplained: 'Antes no se sabe nada de él. Elija ese día o uno posterior.',
  showDay: 'Mostrar {day}',
  demonstrationDay: 'Día de la demostración',
  demonstrationDayExplained: 'El plan muestra este día como hoy y fecha con él lo que usted escribe.',
  demonstrationMoved: 'La demostración muestra el {day}',
}
