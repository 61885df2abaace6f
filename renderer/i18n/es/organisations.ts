import type { Catalogue } from '../catalogue-shape.ts'

export const organisations: Catalogue['organisations'] = {
  title: 'Organizaciones',
  add: 'Añadir una organización',
  added: 'Organización añadida: {organisation}',
  unknown: 'Ninguna organización se llama «{name}». Elija de la lista o añádala primero en Organizaciones.',
  empty: 'Todavía no hay organizaciones',
  emptyHelp:
    'Aquí se conservan las organizaciones que acuerdan planes y participan en actividades, con sus nombres en los seis idiomas de las Naciones Unidas.',
  details: 'Organización',
  name: 'Nombre',
  nameIn: 'Nombre ({language})',
  abbreviation: 'Sigla',
  abbreviationIn: 'Sigla ({language})',
  language: 'Idioma',
  plans: 'Planes',
  activities: 'Actividades',
  delete: 'Eliminar la organización',
  deleted: 'Organización eliminada',
}
