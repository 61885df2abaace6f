import type { Catalogue } from '../catalogue-shape.ts'

export const search: Catalogue['search'] = {
  title: 'Recherche',
  label: 'Chercher dans les activités, les notes et tout le reste',
  begin: 'Cherchez dans tout ce que vous conservez',
  beginHelp:
    'Écrivez un mot ou son début. La recherche porte sur les titres, les descriptions et les notes de tous les plans, dans toutes les écritures, avec ou sans accents.',
  nothing: 'Rien ne contient « {text} »',
  nothingHelp: 'Tous les mots doivent apparaître. Essayez moins de mots, ou seulement le début de l’un d’eux.',
  found:
    '{activities, plural, one {# activité} other {# activités}}, {notes, plural, one {# note} other {# notes}}, {records, plural, one {# autre élément} other {# autres éléments}}',
  activities: 'Activités',
  notes: 'Notes de suivi',
  planNote: 'Plan',
  records: 'Autres éléments',
}
