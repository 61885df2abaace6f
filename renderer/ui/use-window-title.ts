import { useEffect } from 'react'
import { t } from '../i18n/translate.ts'

/** Names the window after the screen; null leaves the program's own name. */
export function useWindowTitle(screen: string | null): void {
  useEffect(() => {
    document.title = screen === null ? t('common.appName') : t('common.windowTitle', { screen })
  }, [screen])
}
