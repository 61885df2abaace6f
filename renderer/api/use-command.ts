import { useCallback, useRef, useState } from 'react'
import type { AnswerOf, CommandName } from '#contract/types'
import { t } from '../i18n/translate.ts'
import { announce } from '../ui/announcer.ts'
import { showToast } from '../ui/toast-store.ts'
import { send } from './client.ts'
import type { CommandInput } from './client.ts'
import { undoLast } from './undo.ts'

export type CommandRunner<Name extends CommandName> = {
  /**
   * Sends the command. "Saved" is said only after the answer; with a `toast` the sentence is also shown, with Undo.
   * A failure comes back to the caller, who shows it beside the field (`FieldFailure`) or as a toast (`showFailure`).
   */
  readonly run: (input: CommandInput<Name>, toast?: string) => Promise<AnswerOf<Name>>
  readonly state: 'idle' | 'running'
}

/** A command of the contract as a screen uses it. */
export function useCommand<Name extends CommandName>(name: Name): CommandRunner<Name> {
  const [state, setState] = useState<'idle' | 'running'>('idle')
  const runningCount = useRef(0)
  const run = useCallback(
    async (input: CommandInput<Name>, toast?: string) => {
      runningCount.current += 1
      setState('running')
      const answer = await send(name, input)
      runningCount.current -= 1
      if (runningCount.current === 0) setState('idle')
      if (answer.ok) tellSaved(toast)
      return answer
    },
    [name],
  )
  return { run, state }
}

function tellSaved(toast: string | undefined): void {
  if (toast === undefined) return announce(t('common.saved'))
  showToast({ kind: 'done', text: toast, action: { label: t('common.undo'), run: () => void undoLast() } })
}
