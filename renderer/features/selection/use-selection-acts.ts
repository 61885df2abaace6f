import type { SelectionDecision } from '#contract/vocabulary'
import { originOfDecision } from '#domain/selection/decision-origin'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { showFailure } from '../../ui/show-failure.ts'
import type { Decision, SelectionLine } from './use-selection.ts'

/** What can be done about an activity and a year. */
export type SelectionActs = {
  /** Answers null, or why nothing was saved. */
  readonly decide: (line: SelectionLine, decision: SelectionDecision, reason: string) => Promise<string | null>
  readonly takeBack: (line: SelectionLine) => Promise<void>
  /** Says whether the activity meets a criterion. */
  readonly judge: (line: SelectionLine, criterionId: string, isMet: boolean) => Promise<void>
  readonly carryOver: (fromYear: number) => Promise<void>
}

/** The acts on the focus of one year; each is saved, told and can be undone. */
export function useSelectionActs(
  planId: string,
  year: number,
  decisions: ReadonlyMap<string, Decision>,
): SelectionActs {
  const setting = useCommand('selection.set')
  const removing = useCommand('selection.remove')
  const judging = useCommand('selection.judge')
  const carrying = useCommand('selection.carryOver')
  const yearText = String(year)
  return {
    decide: async ({ id, reference }, decision, reason) => {
      const known = decisions.get(id)
      if (known?.decision === decision && known.reason === reason) return null
      const word = codeWord('selectionDecision', decision)
      const selection = { activityId: id, year, decision, reason, ...originOfDecision(known ?? null, decision) }
      const answer = await setting.run(
        { id: null, selection },
        t('selection.decided', { reference, year: yearText, decision: word }),
      )
      return answer.ok ? null : failureText(answer.code)
    },
    takeBack: async ({ id, reference }) => {
      const known = decisions.get(id)
      if (known === undefined) return
      const answer = await removing.run(
        { selectionId: known.id },
        t('selection.takenBack', { reference, year: yearText }),
      )
      if (!answer.ok) showFailure(answer.code)
    },
    judge: async ({ id }, criterionId, isMet) => {
      const known = decisions.get(id)
      if (known === undefined) return
      const others = (known.criteriaMet ?? []).filter((each) => each !== criterionId)
      const criteriaMet = isMet ? [...others, criterionId] : others
      const answer = await judging.run({ selectionId: known.id, criteriaMet })
      if (!answer.ok) showFailure(answer.code)
    },
    carryOver: async (fromYear) => {
      const toast = t('selection.carriedOver', { from: String(fromYear), year: yearText })
      const answer = await carrying.run({ planId, fromYear, toYear: year }, toast)
      if (!answer.ok) showFailure(answer.code)
    },
  }
}
