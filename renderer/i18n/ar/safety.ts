import type { Catalogue } from '../catalogue-shape.ts'

export const safety: Catalogue['safety'] = {
  nothingChanged: 'لم يتغيَّر شيء.',
  lastSaveSafe: 'كل ما حُفظ من قبل سليم.',
  unconfirmed: 'كل ما حُفظ من قبل سليم؛ أما التغيير الأخير فليس من المؤكد أنه حُفظ.',
  untouched: 'لم يُمسَّ الملف.',
}
