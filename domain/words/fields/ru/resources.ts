import type { FieldWords } from '../../shape.ts'

export const resourcesFields = {
  fundingLine: {
    planId: 'План',
    activityId: 'Мероприятие',
    kind: 'Вид',
    donorId: 'Донор',
    money: 'Сумма',
    year: 'Год',
    day: 'Дата',
    remark: 'Примечание',
    provenance: 'Происхождение данных',
    deleted: 'Удаление',
  },
  currencyRate: {
    planId: 'План',
    rate: 'Курс',
    day: 'Действует с',
    source: 'Источник',
    provenance: 'Происхождение данных',
    deleted: 'Удаление',
  },
  contribution: {
    activityId: 'Мероприятие',
    organisationId: 'Организация',
    kind: 'Вид',
    promise: 'Обещано',
    promisedDay: 'Дата обещания',
    dueDay: 'Срок исполнения',
    delivery: 'Выполнение',
    provenance: 'Происхождение данных',
    deleted: 'Удаление',
  },
} satisfies Partial<FieldWords>
