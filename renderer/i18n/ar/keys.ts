import type { Catalogue } from '../catalogue-shape.ts'

export const keys: Catalogue['keys'] = {
  title: 'المفاتيح',
  everywhere: 'في كل مكان',
  palette: 'الأوامر والبحث',
  undo: 'تراجع',
  redo: 'إعادة',
  thisList: 'قائمة المفاتيح هذه',
  inList: 'في قائمة الأنشطة',
  filter: 'تصفية',
  note: 'كتابة مذكرة',
  status: 'تحديد الحالة',
  move: 'التنقل من خانة إلى أخرى',
  open: 'فتح النشاط',
  edit: 'تعديل الخانة',
  cancel: 'الخروج بلا تغيير، أو إغلاق اللوحة',
  ends: 'أول خانة وآخر خانة في الصف',
  corners: 'أول صف وآخر صف',
  inDialog: 'في مربع حوار أو قائمة',
  next: 'عنصر التحكم التالي',
  closeIt: 'إغلاقه',
}
