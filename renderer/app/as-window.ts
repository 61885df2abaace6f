import { t } from '../i18n/translate.ts'
import { showToast } from '../ui/toast-store.ts'
import { closeDialog } from './dialog-store.ts'

/** How a window over the page is absent: nothing stands for it, and one that cannot be had is told as a message. */
export const asWindow = { Waiting: null, onFailure: tellMissingWindow }

function tellMissingWindow(): void {
  closeDialog()
  const reload = { label: t('frame.reload'), run: () => window.location.reload() }
  showToast({ kind: 'failed', text: t('frame.windowMissing'), action: reload })
}
