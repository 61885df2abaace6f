import type { Catalogue } from '../catalogue-shape.ts'

export const activityEditing: Catalogue['activityEditing'] = {
  reason: 'السبب',
  reasonHelp: 'يُحفظ في سجل التغييرات ويظهر في التقارير.',
  reasonMissing: 'اذكر السبب: كل نشاط ملغى أو معلَّق يحتاج إلى سبب.',
  setStatus: 'تحديد الحالة',
  newStart: 'تاريخ البدء الجديد',
  newEnd: 'تاريخ الانتهاء الجديد',
  plannedFor: 'المقرَّر: {day}',
  later:
    '{count, plural, zero {في الموعد المقرَّر} one {متأخر يوماً واحداً عن المقرَّر} two {متأخر يومين عن المقرَّر} few {متأخر # أيام عن المقرَّر} many {متأخر # يوماً عن المقرَّر} other {متأخر # يوم عن المقرَّر}}',
  earlier:
    '{count, plural, zero {في الموعد المقرَّر} one {متقدِّم يوماً واحداً على المقرَّر} two {متقدِّم يومين على المقرَّر} few {متقدِّم # أيام على المقرَّر} many {متقدِّم # يوماً على المقرَّر} other {متقدِّم # يوم على المقرَّر}}',
  asPlanned: 'التاريخ المقرَّر نفسه',
  dayMissing: 'اختر التاريخ الجديد.',
  whyMoved: 'سبب تغيير الموعد',
  whyMissing: 'اختر سبب تغيير الموعد.',
  explanation: 'التوضيح',
  reviseDate: 'تنقيح التاريخ',
  takeBack: 'سحب التنقيح',
  newDay: 'التاريخ الجديد',
}
