import type { Catalogue } from '../catalogue-shape.ts'

export const safety: Catalogue['safety'] = {
  nothingChanged: 'Ничего не изменено.',
  lastSaveSafe: 'Всё сохранённое ранее цело.',
  unconfirmed: 'Всё сохранённое ранее цело; сохранено ли последнее изменение, точно не известно.',
  untouched: 'Файл не тронут.',
}
