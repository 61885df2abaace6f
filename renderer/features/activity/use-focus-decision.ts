import type { Activity, Selection } from '#contract/area/activity'
import { wordFor } from '#domain/words'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'

export type FocusDecision = Pick<Selection, 'year' | 'decision' | 'reason' | 'carriedFromYear'>

/** Decides about a year's focus, or takes a decision back; both answer null, or why nothing was saved. */
export function useFocusDecision({ id: activityId, reference }: Activity) {
  const setting = useCommand('selection.set')
  const removing = useCommand('selection.remove')
  const decide = async (decision: FocusDecision): Promise<string | null> => {
    const word = wordFor(currentLanguage(), 'selectionDecision', decision.decision)
    const toast = t('activity.focusSaved', { reference, year: String(decision.year), decision: word })
    const answer = await setting.run({ id: null, selection: { activityId, ...decision, provenance: null } }, toast)
    return answer.ok ? null : failureText(answer.code)
  }
  const takeBack = async ({ id: selectionId, year }: Selection): Promise<string | null> => {
    const answer = await removing.run({ selectionId }, t('activity.focusTakenBack', { reference, year: String(year) }))
    return answer.ok ? null : failureText(answer.code)
  }
  return { decide, takeBack }
}
