import type { Catalogue } from '../catalogue-shape.ts'

export const undo: Catalogue['undo'] = {
  undoChange: 'تراجع: {change}',
  redoChange: 'إعادة: {change}',
  undone: 'تم التراجع: {change}',
  redone: 'تمت الإعادة: {change}',
  redo: 'إعادة',
  nothingToUndo: 'لا شيء يمكن التراجع عنه',
  nothingToRedo: 'لا شيء يمكن إعادته',
  edited: '{field} – {subject}',
  status: 'حالة {subject}',
  date: 'موعد {subject}',
  focus: 'أولوية {subject}',
  profile: 'بياناتك الشخصية',
  periods: 'فترات {subject}',
  created: 'إنشاء {subject}',
  deleted: 'حذف {subject}',
  added: 'إضافة {subject}',
  removed: 'إزالة {subject}',
  changed: 'تغيير {subject}',
}
