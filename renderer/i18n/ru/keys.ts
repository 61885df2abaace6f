import type { Catalogue } from '../catalogue-shape.ts'

export const keys: Catalogue['keys'] = {
  title: 'Клавиши',
  everywhere: 'Везде',
  palette: 'Команды и поиск',
  undo: 'Отменить',
  redo: 'Вернуть',
  thisList: 'Этот список клавиш',
  inList: 'В списке мероприятий',
  filter: 'Фильтр',
  note: 'Написать запись',
  status: 'Установить состояние',
  move: 'Перейти из ячейки в ячейку',
  open: 'Открыть мероприятие',
  edit: 'Изменить ячейку',
  cancel: 'Выйти без изменений или закрыть панель',
  ends: 'Первая и последняя ячейка строки',
  corners: 'Первая и последняя строка',
  inDialog: 'В диалоге или меню',
  next: 'Следующий элемент',
  closeIt: 'Закрыть',
}
