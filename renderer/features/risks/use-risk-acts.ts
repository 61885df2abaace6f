import type { InputOf } from '#contract/types'
import { firstWords } from '#domain/first-words'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { showFailure } from '../../ui/show-failure.ts'
import type { Issue, Measure, Risk } from './risk.ts'

/** Null when it was saved, else the sentence that says why not. */
type Saved = Promise<string | null>
type ChangeOf<Name extends 'risk.edit' | 'issue.edit' | 'measure.edit'> = InputOf<Name>['change']

/** What can be done with a risk; each has an Undo. */
export function useRiskActs({ id: riskId, title }: Pick<Risk, 'id' | 'title'>) {
  const editing = useCommand('risk.edit')
  const deleting = useCommand('risk.delete')
  const edit = async (change: ChangeOf<'risk.edit'>): Saved => {
    const field = fieldWord('risk', change.field)
    const answer = await editing.run({ riskId, change }, t('risks.saved', { field, title }))
    return answer.ok ? null : failureText(answer.code)
  }
  const remove = async (): Promise<boolean> => {
    const answer = await deleting.run({ riskId }, t('risks.deleted', { title }))
    if (!answer.ok) showFailure(answer.code)
    return answer.ok
  }
  return { edit, remove }
}

/** What can be done with an issue; each has an Undo. */
export function useIssueActs({ id: issueId, title }: Pick<Issue, 'id' | 'title'>) {
  const editing = useCommand('issue.edit')
  const deleting = useCommand('issue.delete')
  const edit = async (change: ChangeOf<'issue.edit'>): Saved => {
    const field = fieldWord('issue', change.field)
    const answer = await editing.run({ issueId, change }, t('risks.saved', { field, title }))
    return answer.ok ? null : failureText(answer.code)
  }
  const remove = async (): Promise<boolean> => {
    const answer = await deleting.run({ issueId }, t('risks.deleted', { title }))
    if (!answer.ok) showFailure(answer.code)
    return answer.ok
  }
  return { edit, remove }
}

/** What can be done with a measure; each has an Undo. */
export function useMeasureActs({ id: measureId, text }: Pick<Measure, 'id' | 'text'>) {
  const editing = useCommand('measure.edit')
  const deleting = useCommand('measure.delete')
  const title = firstWords(text)
  const edit = async (change: ChangeOf<'measure.edit'>): Saved => {
    const field = fieldWord('measure', change.field)
    const answer = await editing.run({ measureId, change }, t('risks.saved', { field, title }))
    return answer.ok ? null : failureText(answer.code)
  }
  const remove = async (): Promise<void> => {
    const answer = await deleting.run({ measureId }, t('risks.deleted', { title }))
    if (!answer.ok) showFailure(answer.code)
  }
  return { edit, remove }
}
