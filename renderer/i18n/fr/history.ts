import type { Catalogue } from '../catalogue-shape.ts'

export const history: Catalogue['history'] = {
  title: 'Historique',
  entityFilter: 'Type d’élément',
  personFilter: 'Personne',
  fromDay: 'Du',
  toDay: 'Au',
  count: '{count, plural, one {# modification} other {# modifications}}',
  made: 'Ajout : {kind}',
  deleted: 'Suppression : {kind}',
  returned: 'Restauration : {kind}',
  emptyBefore: 'vide',
  emptyAfter: 'vide',
  becomes: 'devient',
  unknownPerson: 'Fonctionnaire sans nom',
  sayWho: 'Ajouter votre nom à vos modifications',
  unknownRecord: 'un élément qui n’est pas ici',
  allKinds: 'Tous les types',
  everyone: 'Tout le monde',
  newest: 'Revenir aux plus récentes',
  older: 'Afficher les modifications plus anciennes',
  empty: 'Aucune modification pour le moment',
  emptyHelp:
    'Tout ce qui est ajouté, modifié ou supprimé dans ce plan figure ici : qui, quand, et la valeur avant et après.',
  noMatch: 'Aucune modification ne correspond à ces filtres',
  noMatchHelp: 'Choisissez moins de filtres, ou une autre période.',
  filters: 'Filtres',
}
