import type { Catalogue } from '../catalogue-shape.ts'

export const firstRun: Catalogue['firstRun'] = {
  title: 'Seguir lo acordado, de la actividad al informe',
  lead: 'Un solo archivo en este equipo. Sin cuenta y sin red.',
  demonstration: 'Abrir el espacio de demostración',
  demonstrationExplained: 'Cuatro planes de asociación tomados de fuentes públicas, para verlo y probarlo todo.',
  demonstrationName: 'Demostración',
  start: 'Empezar un plan',
  startExplained: 'Un espacio de trabajo propio y vacío; después escribirá en él el primer plan.',
  open: 'Abrir un archivo de espacio de trabajo',
  openExplained: 'Un archivo .tandem que usted o un colega hayan creado antes.',
  workspaceName: 'Nombre del espacio de trabajo',
  workspaceNameHint: 'Se guarda en {folder}',
  create: 'Crear el espacio de trabajo',
  path: 'Ruta del archivo',
  pathHint: 'El nombre del archivo termina en .tandem',
  browse: 'Examinar…',
  openFile: 'Abrir el archivo',
  recent: 'Espacios de trabajo recientes',
  recentAt: 'abierto el {day}',
  recentMissing: 'ya no está ahí',
  forget: 'Quitar {name} de esta lista',
  preparing: 'Preparando la demostración…',
  interrupted:
    '«{fileName}» se ha cerrado porque una parte de Tandem se detuvo. Todo lo guardado está a salvo; no es seguro que se haya conservado el último cambio.',
  openAgain: 'Abrir de nuevo',
}
