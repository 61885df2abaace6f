import type { Catalogue } from '../catalogue-shape.ts'

export const history: Catalogue['history'] = {
  title: 'Historial',
  entityFilter: 'Tipo de elemento',
  personFilter: 'Persona',
  fromDay: 'Desde',
  toDay: 'Hasta',
  count: '{count, plural, one {# cambio} other {# cambios}}',
  made: 'Adición: {kind}',
  deleted: 'Eliminación: {kind}',
  returned: 'Restauración: {kind}',
  emptyBefore: 'vacío',
  emptyAfter: 'vacío',
  becomes: 'pasa a ser',
  unknownPerson: 'Oficial sin nombre',
  sayWho: 'Añadir su nombre a sus cambios',
  unknownRecord: 'un elemento que no está aquí',
  allKinds: 'Todos los tipos',
  everyone: 'Todas las personas',
  newest: 'Volver a los más recientes',
  older: 'Mostrar cambios más antiguos',
  empty: 'Todavía no hay cambios',
  emptyHelp:
    'Aquí se enumera todo lo que se añade, edita o elimina en este plan: quién, cuándo, y el valor anterior y el nuevo.',
  noMatch: 'Ningún cambio coincide con estos filtros',
  noMatchHelp: 'Elija menos filtros u otro período.',
  filters: 'Filtros',
}
