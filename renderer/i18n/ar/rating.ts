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
}
