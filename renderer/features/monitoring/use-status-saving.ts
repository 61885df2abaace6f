import { useState } from 'react'
import type { Activity } from '#contract/area/activity'
import type { StatusFact } from '#contract/entity/activity'
import { lacksReason } from '#domain/status'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import type { FollowedSaves } from './followed-saves.ts'

/** Saves the status of an activity; the sentence that says why not stands beside the choices. */
export function useStatusSaving({ id: activityId }: Activity, saves: FollowedSaves, onSaved: () => void) {
  const { run } = useCommand('activity.setStatus')
  const [failure, setFailure] = useState<string | null>(null)
  const send = async (fact: StatusFact): Promise<boolean> => {
    const answer = await run({ activityId, status: fact })
    setFailure(answer.ok ? null : failureText(answer.code))
    if (answer.ok) onSaved()
    return answer.ok
  }
  const save = async (fact: StatusFact): Promise<boolean> => {
    if (!lacksReason(fact)) return saves.follow(send(fact))
    setFailure(t('activityEditing.reasonMissing'))
    return false
  }
  /** What was refused says nothing about another choice. */
  const forgetFailure = (): void => setFailure(null)
  return { save, failure, forgetFailure }
}

/** What `useStatusSaving` gives. */
export type StatusSaving = ReturnType<typeof useStatusSaving>
