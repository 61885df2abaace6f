import type { Catalogue } from '../catalogue-shape.ts'

export const rating: Catalogue['rating'] = {
  noReasons: 'لا يدعو إلى القلق شيء من التواريخ والمعالم الرئيسية والمؤشرات والمذكرات والأموال.',
  byRule: 'تقترح القاعدة: {rating}',
  givenOn: 'أُعطي في {day}',
  rateDifferently: 'تقدير مختلف…',
  change: 'تغيير…',
  why: 'السبب',
  whyHelp: 'يظهر بجانب التقدير على الشاشة وفي التقارير.',
  whyMissing: 'اذكر السبب: تقترح القاعدة {rating}.',
  set: 'تثبيت التقدير',
  isSet: 'التقدير: {rating}',
  leaveToRule: 'تركه للقاعدة',
  leftToRule: 'عاد التقدير إلى القاعدة',
  running:
    '{rating}، {count, plural, zero {# فترة} one {فترة واحدة} two {فترتان متتاليتان} few {# فترات متتالية} many {# فترة متتالية} other {# فترة متتالية}}',
  after: '{rating} في الجولة الأخيرة، و{before} في التي قبلها',
  lastRound: '{rating} في الجولة الأخيرة',
  byPeriod: 'التقديرات بحسب الفترة',
}
