import type { Catalogue } from '../catalogue-shape.ts'

export const organisations: Catalogue['organisations'] = {
  title: 'Organizaciones',
  add: 'Añadir una organización',
  added: 'Organización añadida: {organisation}',
  empty: 'Todavía no hay organizaciones',
  emptyHelp:
    'Aquí se conservan las organizaciones que acuerdan planes y participan en actividades, con sus nombres en los seis idiomas de las Naciones Unidas.',
  details: 'Organización',
  name: 'Nombre',
  nameIn: 'Nombre ({language})',
  abbreviation: 'Sigla',
  abbreviationIn: 'Sigla ({language})',
  language: 'Idioma',
  kind: 'Tipo',
  seat: 'Sede',
  functions: 'Funciones',
  description: 'Descripción',
  plans: 'Planes',
  activities: 'Actividades',
  provenance: 'Procedencia',
  source: 'Fuente',
  enteredByHand: 'Introducida por un oficial',
  delete: 'Eliminar la organización',
  deleted: 'Organización eliminada',
}
