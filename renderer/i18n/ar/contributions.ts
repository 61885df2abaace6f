import type { Catalogue } from '../catalogue-shape.ts'

export const contributions: Catalogue['contributions'] = {
  title: 'المساهمات',
  promises:
    '{count, plural, zero {لا وعود} one {وعد واحد (#)} two {وعدان (#)} few {# وعود} many {# وعدا} other {# وعد}}',
  keptCount: 'الموفى به: {count}',
  overdueCount:
    '{count, plural, zero {لا متأخر} one {# متأخر} two {# متأخران} few {# متأخرة} many {# متأخرا} other {# متأخر}}',
  open: 'منتظَر',
  overdue:
    '{count, plural, zero {بلا تأخير} one {متأخر بيوم واحد (#)} two {متأخر بيومين (#)} few {متأخر بـ # أيام} many {متأخر بـ # يوما} other {متأخر بـ # يوم}}',
  keptLate:
    '{count, plural, zero {بلا تأخير} one {بتأخير يوم واحد (#)} two {بتأخير يومين (#)} few {بتأخير # أيام} many {بتأخير # يوما} other {بتأخير # يوم}}',
  due: 'الموعد النهائي {day}',
  show: 'عرض',
  showAll: 'كل الوعود',
  showOpen: 'لم يوفَ بها بعد',
  showOverdue: 'المتأخرة',
  promise: 'الوعد',
  activityNeeded: 'اختر النشاط المعني.',
  organisationNeeded: 'اختر الجهة الواعدة.',
  promiseNeeded: 'اذكر ما وُعد به.',
  add: 'إضافة وعد',
  details: 'وعد',
  added: 'أُضيف وعد {organisation}',
  saved: 'تغيّر وعد {organisation}',
  deleted: 'حُذف وعد {organisation}',
  delete: 'حذف الوعد',
  record: 'تسجيل الوفاء',
  recordOf: 'تسجيل الوفاء: {promise}',
  recorded: 'سُجّل وفاء {organisation}',
  takenBack: 'سُحب تسجيل وفاء {organisation}',
  takeBack: 'سحب',
  howFar: 'إلى أي مدى',
  day: 'التاريخ',
  remark: 'ملاحظة',
  empty: 'لم تُسجَّل أي مساهمة بعد',
  emptyHelp: 'ما وعدت كل منظمة بتقديمه إلى نشاط – من موظفين وتدريب وبيانات ومعدات وأماكن – وما قدمته.',
  noneOfActivity: 'لم يُسجَّل أي وعد.',
  nothingMatches: 'لا وعد يطابق التصفية.',
  unknownOrganisation: 'منظمة غير معروفة',
}
