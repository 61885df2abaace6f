import type { Catalogue } from '../catalogue-shape.ts'

export const rating: Catalogue['rating'] = {
  endOverdue:
    'مضى على تاريخ الانتهاء {day} {count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  endMoved:
    'أُجّل تاريخ الانتهاء {count, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} إلى {day}',
  milestoneOverdue:
    'كان موعد «{title}» في {day}، قبل {count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  milestoneMoved:
    'أُجّل «{title}» {count, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} إلى {day}',
  indicatorBehind: 'بلغ «{title}» نسبة {percent} % مما ينبغي',
  silent:
    'لا ملاحظات منذ {count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  fundingUnmet: '{percent} % من التمويل المطلوب غير متاح',
  suspended: 'معلّق',
  cancelled: 'ملغى',
  noEnd: 'لم يُتفق على تاريخ انتهاء',
  title: 'التقدير',
  noReasons: 'لا يدعو إلى القلق شيء من التواريخ والمعالم الرئيسية والمؤشرات والملاحظات والأموال.',
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
