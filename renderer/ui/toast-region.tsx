import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { createPortal } from 'react-dom'
import { t } from '../i18n/translate.ts'
import { Icon } from './icon.tsx'
import { dismissToast, useToasts } from './toast-store.ts'
import type { ShownToast } from './toast-store.ts'
import styles from './toast-region.module.css'

/** Long enough to read and to reach for Undo. */
const shownMs = 7_000

/**
 * The messages at the lower edge. Once in the page, always there, so that screen readers hear what comes; above an open
 * dialog, which often is what they are about.
 */
export function ToastRegion() {
  const toasts = useToasts((state) => state.toasts)
  return createPortal(
    <section aria-label={t('common.messages')} className={styles.region} data-react-aria-top-layer>
      <div role="status" className={styles.list}>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </div>
    </section>,
    document.body,
  )
}

function ToastCard({ toast }: { readonly toast: ShownToast }) {
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (toast.kind === 'failed' || isHeld) return
    const timer = setTimeout(() => dismissToast(toast.id), shownMs)
    return () => clearTimeout(timer)
  }, [toast, isHeld])

  const act = (): void => {
    dismissToast(toast.id)
    toast.action?.run()
  }
  return (
    <div
      className={styles.toast}
      data-kind={toast.kind}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      {toast.kind === 'failed' && <Icon name="warning" />}
      <span className={styles.text}>{toast.text}</span>
      {toast.action !== null && (
        <Button className={styles.action ?? ''} onPress={act}>
          {toast.action.label}
        </Button>
      )}
      <Button
        className={styles.close ?? ''}
        aria-label={t('common.dismissMessage')}
        onPress={() => dismissToast(toast.id)}
      >
        <Icon name="close" size={14} />
      </Button>
    </div>
  )
}
