import type { Sentences } from './shape.ts'

export const arSentences: Sentences = {
  reason: {
    'end-overdue':
      'مضى على تاريخ الانتهاء {day} {days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
    'end-moved':
      'أُجّل تاريخ الانتهاء {days, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} إلى {day}',
    'milestone-overdue':
      'كان موعد «{title}» في {day}، قبل {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
    'milestone-moved':
      'أُجّل «{title}» {days, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} إلى {day}',
    'indicator-behind': 'بلغ «{title}» نسبة {percent} % مما ينبغي',
    silent:
      'لا مذكرات منذ {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
    'funding-unmet': '{percent} % من التمويل المطلوب غير متاح',
    suspended: 'معلّق',
    cancelled: 'ملغى',
    'no-end': 'لم يُتفق على تاريخ انتهاء',
  },
  attention: {
    overdue:
      'متأخر {count, plural, zero {# يوم} one {يوماً واحداً} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
    'milestone-overdue':
      'مَعلم متأخر {count, plural, zero {# يوم} one {يوماً واحداً} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
    'action-point-overdue':
      'إجراء متأخر {count, plural, zero {# يوم} one {يوماً واحداً} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
    conflict: 'نسختان مختلفتان',
    'rating-worsened': 'انخفض التقدير',
    'contribution-overdue':
      'وعد متأخر {count, plural, zero {# يوم} one {يوماً واحداً} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
    'measure-overdue':
      'تدبير متأخر {count, plural, zero {# يوم} one {يوماً واحداً} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
    'round-incomplete':
      'ينقص جولة الرصد {count, plural, zero {# نشاط} one {نشاط واحد} two {نشاطان} few {# أنشطة} many {# نشاطاً} other {# نشاط}}',
    silent:
      'لا مذكرات منذ {count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
    'not-started':
      'كان ينبغي أن يبدأ قبل {count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
    'ended-not-closed': 'انتهى، لكن حالته ما زالت مفتوحة',
    'completed-with-open-milestone': 'أُنجز، لكن هذا المَعلم ما زال مفتوحاً',
    'risk-review-due': 'خطر يجب النظر فيه من جديد',
    'due-soon':
      '{count, plural, =0 {موعده اليوم} zero {موعده بعد # يوم} one {موعده غداً} two {موعده بعد يومين} few {موعده بعد # أيام} many {موعده بعد # يوماً} other {موعده بعد # يوم}}',
    'milestone-due-soon':
      '{count, plural, =0 {مَعلم موعده اليوم} zero {مَعلم بعد # يوم} one {مَعلم موعده غداً} two {مَعلم بعد يومين} few {مَعلم بعد # أيام} many {مَعلم بعد # يوماً} other {مَعلم بعد # يوم}}',
    'action-point-due':
      '{count, plural, =0 {إجراء موعده اليوم} zero {إجراء بعد # يوم} one {إجراء موعده غداً} two {إجراء بعد يومين} few {إجراء بعد # أيام} many {إجراء بعد # يوماً} other {إجراء بعد # يوم}}',
  },
}
