import type { Catalogue } from '../catalogue-shape.ts'

export const keys: Catalogue['keys'] = {
  title: 'Touches',
  everywhere: 'Partout',
  palette: 'Commandes et recherche',
  undo: 'Annuler',
  redo: 'Rétablir',
  thisList: 'Cette liste de touches',
  inList: 'Dans une liste d’activités',
  filter: 'Filtrer',
  note: 'Écrire une note',
  status: 'Définir le statut',
  move: 'Passer d’une cellule à l’autre',
  open: 'Ouvrir l’activité',
  edit: 'Modifier la cellule',
  cancel: 'Sortir sans modifier, ou fermer le volet',
  ends: 'Première et dernière cellule de la ligne',
  corners: 'Première et dernière ligne',
  inDialog: 'Dans une fenêtre ou un menu',
  next: 'Élément suivant',
  closeIt: 'Fermer',
}
