import type { Catalogue } from '../catalogue-shape.ts'

export const firstRun: Catalogue['firstRun'] = {
  title: 'Suivre ce qui a été convenu, de l’activité au rapport',
  lead: 'Un seul fichier sur cet ordinateur. Ni compte, ni réseau.',
  demonstration: 'Ouvrir l’espace de démonstration',
  demonstrationExplained: 'Quatre plans de partenariat tirés de sources publiques, pour tout voir et tout essayer.',
  demonstrationName: 'Démonstration',
  start: 'Commencer un plan',
  startExplained: 'Un espace de travail vide, à vous ; vous y écrirez ensuite le premier plan.',
  open: 'Ouvrir un fichier d’espace de travail',
  openExplained: 'Un fichier .tandem créé auparavant par vous ou par un collègue.',
  workspaceName: 'Nom de l’espace de travail',
  workspaceNameHint: 'Enregistré dans {folder}',
  create: 'Créer l’espace de travail',
  path: 'Chemin du fichier',
  pathHint: 'Le nom du fichier se termine par .tandem',
  browse: 'Parcourir…',
  openFile: 'Ouvrir le fichier',
  recent: 'Espaces de travail récents',
  recentAt: 'ouvert le {day}',
  recentMissing: 'introuvable',
  forget: 'Retirer {name} de cette liste',
  preparing: 'Préparation de la démonstration…',
  interrupted:
    '« {fileName} » a été fermé parce qu’une partie de Tandem s’est arrêtée. Tout ce qui était enregistré est en sûreté ; il n’est pas certain que la dernière modification ait été conservée.',
  openAgain: 'Ouvrir à nouveau',
}
