import type { Catalogue } from '../catalogue-shape.ts'

export const keys: Catalogue['keys'] = {
  title: 'Teclas',
  everywhere: 'En todas partes',
  palette: 'Comandos y búsqueda',
  undo: 'Deshacer',
  redo: 'Rehacer',
  thisList: 'Esta lista de teclas',
  inList: 'En una lista de actividades',
  filter: 'Filtrar',
  note: 'Escribir una nota',
  status: 'Definir el estado',
  move: 'Pasar de una celda a otra',
  open: 'Abrir la actividad',
  edit: 'Editar la celda',
  cancel: 'Salir sin cambiar, o cerrar el panel',
  ends: 'Primera y última celda de la fila',
  corners: 'Primera y última fila',
  inDialog: 'En un cuadro de diálogo o menú',
  next: 'Control siguiente',
  closeIt: 'Cerrar',
}
