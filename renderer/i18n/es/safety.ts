import type { Catalogue } from '../catalogue-shape.ts'

export const safety: Catalogue['safety'] = {
  nothingChanged: 'No se ha modificado nada.',
  lastSaveSafe: 'Todo lo guardado antes está a salvo.',
  unconfirmed: 'Todo lo guardado antes está a salvo; no es seguro que se haya conservado este último cambio.',
  untouched: 'El archivo no se ha tocado.',
}
