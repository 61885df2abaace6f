import type { Catalogue } from '../catalogue-shape.ts'

export const organisations: Catalogue['organisations'] = {
  title: 'المنظمات',
  add: 'إضافة منظمة',
  added: 'أُضيفت {organisation}',
  unknown: 'لا توجد منظمة باسم «{name}». اختر من القائمة، أو أضِفها أولاً في شاشة المنظمات.',
  empty: 'لا توجد منظمات بعد',
  emptyHelp: 'تُحفظ هنا المنظمات التي تتفق على الخطط وتشارك في الأنشطة، بأسمائها باللغات الرسمية الست للأمم المتحدة.',
  details: 'منظمة',
  name: 'الاسم',
  nameIn: 'الاسم بلغة: {language}',
  abbreviation: 'المختصر',
  abbreviationIn: 'المختصر بلغة: {language}',
  language: 'اللغة',
  plans: 'الخطط',
  activities: 'الأنشطة',
  delete: 'حذف المنظمة',
  deleted: 'حُذفت المنظمة',
}
