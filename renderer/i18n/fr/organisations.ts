import type { Catalogue } from '../catalogue-shape.ts'

export const organisations: Catalogue['organisations'] = {
  title: 'Organisations',
  add: 'Ajouter une organisation',
  added: 'Organisation ajoutée : {organisation}',
  unknown:
    'Aucune organisation ne s’appelle « {name} ». Choisissez dans la liste, ou ajoutez-la d’abord sous Organisations.',
  empty: 'Aucune organisation pour le moment',
  emptyHelp:
    'Les organisations qui conviennent des plans et participent aux activités sont conservées ici, avec leur nom dans les six langues de l’ONU.',
  details: 'Organisation',
  name: 'Nom',
  nameIn: 'Nom ({language})',
  abbreviation: 'Sigle',
  abbreviationIn: 'Sigle ({language})',
  language: 'Langue',
  plans: 'Plans',
  activities: 'Activités',
  delete: 'Supprimer l’organisation',
  deleted: 'Organisation supprimée',
}
