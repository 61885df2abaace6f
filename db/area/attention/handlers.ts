import type { attentionOperations } from '#contract/area/attention'
import { firstWords } from '#domain/first-words'
import type { HandlersOf } from '../../handler.ts'
import { recordHandlers } from '../record/handlers.ts'

/** What was put off, and what a year's focus is chosen by. */
export const attentionHandlers: HandlersOf<keyof typeof attentionOperations> = {
  ...recordHandlers('snooze', {
    subject: (_, { untilDay }) => untilDay,
    fault: () => null,
  }),
  ...recordHandlers('criterion', { subject: (_, { name }) => firstWords(name), fault: () => null }),
}
