import { useCallback } from 'react'
import type { Activity } from '#contract/area/activity'
import type { InputOf } from '#contract/types'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'

export type ActivityChange = InputOf<'activity.edit'>['change']

/** Saves one field and says which; answers null, or the sentence that says why it was not saved. */
export type SaveActivityField = (change: ActivityChange, valueText: string | null) => Promise<string | null>

/** Saves fields of an activity. `valueText` is the new value as people read it; null where it is too long for a message. */
export function useActivityEdit({ id, reference }: Pick<Activity, 'id' | 'reference'>): SaveActivityField {
  const { run } = useCommand('activity.edit')
  return useCallback(
    async (change, valueText) => {
      const answer = await run({ activityId: id, change }, savedText(change, reference, valueText))
      return answer.ok ? null : failureText(answer.code)
    },
    [run, id, reference],
  )
}

function savedText({ field }: ActivityChange, reference: string, valueText: string | null): string {
  const name = fieldWord('activity', field)
  if (valueText === null) return t('activity.fieldSaved', { field: name, reference })
  return t('activity.fieldSet', { field: name, reference, value: valueText === '' ? t('common.none') : valueText })
}
