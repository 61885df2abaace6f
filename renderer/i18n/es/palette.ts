import type { Catalogue } from '../catalogue-shape.ts'

export const palette: Catalogue['palette'] = {
  title: 'Comandos y búsqueda',
  placeholder: 'Escriba un comando, una referencia o una palabra',
  commands: 'Comandos',
  activities: 'Actividades',
  notes: 'Notas',
  nothing: 'No se ha encontrado nada para «{text}».',
  goTo: 'Ir a: {screen}',
  newPlan: 'Nuevo plan',
  lightTheme: 'Tema claro',
  darkTheme: 'Tema oscuro',
  systemTheme: 'Tema del sistema',
  showKeys: 'Mostrar las teclas',
  closeWorkspace: 'Cerrar el espacio de trabajo',
  searchEverything: 'Buscar «{text}» en todo',
  resultCount: '{count, plural, =0 {Sin resultados} one {# resultado} other {# resultados}}',
  noteOn: 'Nota sobre {reference}',
  notePlan: 'Nota sobre el plan',
}
