import type { CommandName, InputOf } from '#contract/types'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'

type Change<Name extends CommandName> = InputOf<Name> extends { readonly change: infer Each } ? Each : never
type Save<Name extends CommandName> = (change: Change<Name>) => Promise<string | null>

/** Saves a field of a meeting; answers null when it was saved, else the sentence that says why not. As do the others here. */
export function useMeetingSave(meetingId: string): Save<'meeting.edit'> {
  const { run } = useCommand('meeting.edit')
  return async (change) => {
    const answer = await run({ meetingId, change })
    return answer.ok ? null : failureText(answer.code)
  }
}

export function useAgendaItemSave(agendaItemId: string): Save<'agendaItem.edit'> {
  const { run } = useCommand('agendaItem.edit')
  return async (change) => {
    const answer = await run({ agendaItemId, change })
    return answer.ok ? null : failureText(answer.code)
  }
}

export function useDecisionSave(decisionId: string): Save<'decision.edit'> {
  const { run } = useCommand('decision.edit')
  return async (change) => {
    const answer = await run({ decisionId, change })
    return answer.ok ? null : failureText(answer.code)
  }
}

export function useActionPointSave(actionPointId: string): Save<'actionPoint.edit'> {
  const { run } = useCommand('actionPoint.edit')
  return async (change) => {
    const answer = await run({ actionPointId, change })
    return answer.ok ? null : failureText(answer.code)
  }
}

export function useContactSave(contactId: string): Save<'contact.edit'> {
  const { run } = useCommand('contact.edit')
  return async (change) => {
    const answer = await run({ contactId, change })
    return answer.ok ? null : failureText(answer.code)
  }
}
