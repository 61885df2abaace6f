import type { Catalogue } from '../catalogue-shape.ts'

export const palette: Catalogue['palette'] = {
  title: 'Commandes et recherche',
  placeholder: 'Tapez une commande, une référence ou un mot',
  commands: 'Commandes',
  activities: 'Activités',
  notes: 'Notes',
  nothing: 'Rien trouvé pour « {text} ».',
  goTo: 'Aller à : {screen}',
  newPlan: 'Nouveau plan',
  lightTheme: 'Thème clair',
  darkTheme: 'Thème sombre',
  systemTheme: 'Thème du système',
  showKeys: 'Afficher les touches',
  closeWorkspace: 'Fermer l’espace de travail',
  searchEverything: 'Chercher « {text} » partout',
  resultCount: '{count, plural, =0 {Aucun résultat} one {# résultat} other {# résultats}}',
  noteOn: 'Note sur {reference}',
  notePlan: 'Note sur le plan',
}
