import type { Activity, Selection } from '#contract/area/activity'
import { originOfDecision } from '#domain/selection/decision-origin'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'

/** What is decided about a year, and why. */
export type FocusDecision = Pick<Selection, 'year' | 'decision' | 'reason'>

/** Decides about a year's focus, or takes a decision back; both answer null, or why nothing was saved. */
export function useFocusDecision({ id: activityId, reference, selections }: Activity) {
  const setting = useCommand('selection.set')
  const removing = useCommand('selection.remove')
  const decide = async (decision: FocusDecision): Promise<string | null> => {
    const known = selections.find(({ year }) => year === decision.year) ?? null
    if (known?.decision === decision.decision && known.reason === decision.reason) return null
    const word = codeWord('selectionDecision', decision.decision)
    const toast = t('activity.focusSaved', { reference, year: String(decision.year), decision: word })
    const selection = { activityId, ...decision, ...originOfDecision(known, decision.decision) }
    const answer = await setting.run({ id: null, selection }, toast)
    return answer.ok ? null : failureText(answer.code)
  }
  const takeBack = async ({ id: selectionId, year }: Selection): Promise<string | null> => {
    const answer = await removing.run({ selectionId }, t('activity.focusTakenBack', { reference, year: String(year) }))
    return answer.ok ? null : failureText(answer.code)
  }
  return { decide, takeBack }
}
