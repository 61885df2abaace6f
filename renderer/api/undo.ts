import type { FailureOf } from '#contract/types'
import { failureText } from '../i18n/failure-text.ts'
import { t } from '../i18n/translate.ts'
import { undoStepName } from '../i18n/undo-step-name.ts'
import { showToast } from '../ui/toast-store.ts'
import type { Toast } from '../ui/toast-store.ts'
import { send } from './client.ts'

/** Takes the last change back and says which it was. */
export async function undoLast(): Promise<void> {
  const answer = await send('history.undo', {})
  if (!answer.ok) return showToast(refusal(answer.code, t('undo.nothingToUndo')))
  const text = t('undo.undone', { change: undoStepName(answer.value) })
  showToast({ kind: 'done', text, action: { label: t('undo.redo'), run: () => void redoLast() } })
}

/** Makes the change taken back last once more, and says which it was. */
export async function redoLast(): Promise<void> {
  const answer = await send('history.redo', {})
  if (!answer.ok) return showToast(refusal(answer.code, t('undo.nothingToRedo')))
  const text = t('undo.redone', { change: undoStepName(answer.value) })
  showToast({ kind: 'done', text, action: { label: t('common.undo'), run: () => void undoLast() } })
}

/** That nothing is left is no failure: said in passing, it need not be dismissed. */
function refusal(code: FailureOf<'history.undo' | 'history.redo'>, nothing: string): Toast {
  const isNothing = code === 'undo.nothing' || code === 'redo.nothing'
  return isNothing
    ? { kind: 'done', text: nothing, action: null }
    : { kind: 'failed', text: failureText(code), action: null }
}
