import type { FailureCode } from '#contract/types'
import { failureText } from '../i18n/failure-text.ts'
import { showToast } from './toast-store.ts'

/** Shows a failure as a message, for commands that have no field to show it beside. */
export function showFailure(code: FailureCode): void {
  showToast({ kind: 'failed', text: failureText(code), action: null })
}
