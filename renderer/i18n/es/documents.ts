import type { Catalogue } from '../catalogue-shape.ts'

export const documents: Catalogue['documents'] = {
  title: 'Documentos rectores',
  add: 'Añadir un documento',
  added: 'Documento añadido: {document}',
  empty: 'Todavía no hay documentos rectores',
  emptyHelp:
    'Aquí se conservan el acuerdo, el plan de acción y la matriz que firmaron las organizaciones, con sus fechas y el lugar donde se pueden leer.',
  noDate: 'Sin fecha',
  delete: 'Eliminar el documento',
  deleted: 'Documento eliminado: {document}',
  planNotes: 'Notas sobre el plan en su conjunto',
  newNote: 'Escriba lo ocurrido en el plan en su conjunto…',
  addNote: 'Añadir la nota',
  noteAdded: 'Nota añadida',
}
