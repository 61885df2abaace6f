import type { ValueOf } from '#contract/types'

export type Meeting = ValueOf<'meeting.list'>['records'][number]
export type AgendaItem = ValueOf<'agendaItem.list'>['records'][number]
export type Decision = ValueOf<'decision.list'>['records'][number]
export type ActionPoint = ValueOf<'actionPoint.list'>['records'][number]
export type Contact = ValueOf<'contact.list'>['records'][number]
