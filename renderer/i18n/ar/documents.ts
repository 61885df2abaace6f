import type { Catalogue } from '../catalogue-shape.ts'

export const documents: Catalogue['documents'] = {
  title: 'الوثائق التوجيهية',
  add: 'إضافة وثيقة',
  added: 'أُضيفت {document}',
  empty: 'لا توجد وثائق توجيهية بعد',
  emptyHelp: 'يُحفظ هنا ما وقَّعته المنظمات من اتفاق وخطة عمل ومصفوفة، مع تواريخها والمواضع التي يمكن الاطلاع عليها فيها.',
  noDate: 'بلا تاريخ',
  delete: 'حذف الوثيقة',
  deleted: 'حُذفت {document}',
  planNotes: 'مذكرات عن الخطة ككل',
  newNote: 'اكتب ما استجد في الخطة ككل…',
  addNote: 'إضافة مذكرة',
  noteAdded: 'أُضيفت المذكرة',
}
