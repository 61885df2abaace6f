import { useEffect, useLayoutEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { I18nProvider, isRTL } from 'react-aria-components'
import type { Preferences } from '#contract/area/app'
import type { Language } from '#contract/vocabulary'
import { localeOf } from '#domain/locale'
import { currentLanguage, setLanguage } from '../i18n/translate.ts'

type Props = { readonly preferences: Preferences; readonly children: ReactNode }

/** Puts theme, density, language and direction on the page. Children wait until their language is loaded. */
export function Appearance({ preferences, children }: Props) {
  const { theme, density, language } = preferences
  const shown = useLoadedLanguage(language)

  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, { theme, density })
  }, [theme, density])
  useLayoutEffect(() => {
    if (shown === null) return
    document.documentElement.lang = shown
    document.documentElement.dir = isRTL(shown) ? 'rtl' : 'ltr'
  }, [shown])

  if (shown === null) return null
  // The key renders every text anew in another language.
  return (
    <I18nProvider key={shown} locale={fieldLocaleOf(shown)}>
      {children}
    </I18nProvider>
  )
}

/** Date fields of plain English would put the month first. */
function fieldLocaleOf(language: Language): string {
  return language === 'en' ? 'en-GB' : localeOf(language)
}

function useLoadedLanguage(wanted: Language): Language | null {
  const [shown, setShown] = useState<Language | null>(null)
  useEffect(() => {
    let isCurrent = true
    void setLanguage(wanted).then(() => isCurrent && setShown(currentLanguage()))
    return () => {
      isCurrent = false
    }
  }, [wanted])
  return shown
}
