import type { Catalogue } from '../catalogue-shape.ts'

export const history: Catalogue['history'] = {
  title: 'سجل التغييرات',
  entityFilter: 'نوع البند',
  personFilter: 'الشخص',
  fromDay: 'من',
  toDay: 'إلى',
  count:
    '{count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييراً} other {# تغيير}}',
  made: 'إضافة: {kind}',
  deleted: 'حذف: {kind}',
  returned: 'استرجاع: {kind}',
  emptyBefore: 'فارغ',
  emptyAfter: 'فارغ',
  becomes: 'أصبح',
  unknownPerson: 'موظف غير مسمَّى',
  sayWho: 'أضف اسمك إلى تغييراتك',
  unknownRecord: 'بند غير موجود هنا',
  allKinds: 'كل الأنواع',
  everyone: 'الجميع',
  newest: 'العودة إلى الأحدث',
  older: 'عرض تغييرات أقدم',
  empty: 'لا تغييرات بعد',
  emptyHelp: 'يُسرد هنا كل ما يُضاف أو يُعدَّل أو يُحذف في هذه الخطة: مَن ومتى، وما كان وما صار.',
  noMatch: 'لا تغييرات تطابق هذه المرشِّحات',
  noMatchHelp: 'اختر مرشِّحات أقل، أو فترة أخرى.',
  filters: 'المرشِّحات',
}
