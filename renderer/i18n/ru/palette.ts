import type { Catalogue } from '../catalogue-shape.ts'

export const palette: Catalogue['palette'] = {
  title: 'Команды и поиск',
  placeholder: 'Введите команду, номер или слово',
  commands: 'Команды',
  activities: 'Мероприятия',
  notes: 'Записи',
  nothing: 'По запросу «{text}» ничего не найдено.',
  goTo: 'Перейти: {screen}',
  newPlan: 'Новый план',
  lightTheme: 'Светлая тема',
  darkTheme: 'Тёмная тема',
  systemTheme: 'Тема как в системе',
  showKeys: 'Показать клавиши',
  closeWorkspace: 'Закрыть рабочее пространство',
  searchEverything: 'Искать везде: «{text}»',
  resultCount:
    '{count, plural, =0 {Результатов нет} one {# результат} few {# результата} many {# результатов} other {# результата}}',
  noteOn: 'Запись к мероприятию {reference}',
  notePlan: 'Запись о плане',
}
