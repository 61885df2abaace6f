import type { Catalogue } from '../catalogue-shape.ts'

export const search: Catalogue['search'] = {
  title: 'Búsqueda',
  label: 'Buscar en las actividades, las notas y todo lo demás',
  begin: 'Busque en todo lo que conserva',
  beginHelp:
    'Escriba una palabra o su comienzo. Se busca en los títulos, las descripciones y las notas de todos los planes, en cualquier escritura, con o sin acentos.',
  nothing: 'Nada contiene «{text}»',
  nothingHelp: 'Deben aparecer todas las palabras. Pruebe con menos palabras o solo con el comienzo de una.',
  found:
    '{activities, plural, one {# actividad} other {# actividades}}, {notes, plural, one {# nota} other {# notas}}, {records, plural, one {# otro registro} other {# otros registros}}',
  activities: 'Actividades',
  notes: 'Notas de seguimiento',
  planNote: 'Plan',
  records: 'Otros registros',
}
