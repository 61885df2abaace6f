import type { Catalogue } from '../catalogue-shape.ts'

export const activityEditing: Catalogue['activityEditing'] = {
  reason: 'Motif',
  reasonHelp: 'Conservé dans l’historique et indiqué dans les rapports.',
  reasonMissing: 'Dites pourquoi : une activité annulée ou suspendue doit avoir un motif.',
  setStatus: 'Définir le statut',
  newStart: 'Nouveau début',
  newEnd: 'Nouvelle fin',
  plannedFor: 'Prévu : {day}',
  later: '{count, plural, one {# jour plus tard que prévu} other {# jours plus tard que prévu}}',
  earlier: '{count, plural, one {# jour plus tôt que prévu} other {# jours plus tôt que prévu}}',
  asPlanned: 'La date prévue elle-même',
  dayMissing: 'Choisissez la nouvelle date.',
  whyMoved: 'Motif du changement',
  whyMissing: 'Choisissez le motif du changement de date.',
  explanation: 'Explication',
  reviseDate: 'Réviser la date',
  takeBack: 'Retirer la révision',
  newDay: 'Nouvelle date',
}
