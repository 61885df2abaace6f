import type { meetingOperations } from '#contract/area/meeting'
import { fail } from '#contract/result'
import { firstDayOf } from '#domain/days'
import { firstWords } from '#domain/first-words'
import type { HandlersOf } from '../../handler.ts'
import { deedFault } from '../deed.ts'
import { recordHandlers } from '../record/handlers.ts'

/** Review meetings, their agenda, decisions and action points, and the people to turn to. */
export const meetingHandlers: HandlersOf<keyof typeof meetingOperations> = {
  ...recordHandlers('meeting', {
    subject: (_, { title }) => firstWords(title),
    fault: ({ clock }, { values: { state, day } }) =>
      state === 'held' && firstDayOf(day) > clock.today()
        ? fail('meeting.held-in-future', { today: clock.today() })
        : null,
  }),
  ...recordHandlers('agendaItem', { subject: (_, { title }) => firstWords(title), fault: () => null }),
  ...recordHandlers('decision', { subject: (_, { text }) => firstWords(text), fault: () => null }),
  ...recordHandlers('actionPoint', {
    subject: (_, { text }) => firstWords(text),
    fault: ({ clock }, { values: { completion, verification } }) => {
      if (verification !== null && completion === null) return fail('actionPoint.verified-unfinished')
      if (completion !== null && verification !== null && verification.day < completion.day) {
        return fail('actionPoint.verified-before-completion', { completionDay: completion.day })
      }
      return deedFault(completion, clock.today()) ?? deedFault(verification, clock.today())
    },
  }),
  ...recordHandlers('contact', { subject: (_, { name }) => firstWords(name), fault: () => null }),
}
