import { densities, themes } from '#contract/area/app'
import { useAppState } from '../../api/app-state.tsx'
import { setPreference } from '../../api/set-preference.ts'
import { offeredLanguages } from '../../i18n/catalogue.ts'
import { languageNames } from '../../i18n/language-names.ts'
import { t } from '../../i18n/translate.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './settings-screen.module.css'

/** Theme, row height and language; each takes effect at once. */
export function AppearanceSettings() {
  const { preferences } = useAppState()
  const themeWords = {
    system: t('settings.themeSystem'),
    light: t('settings.themeLight'),
    dark: t('settings.themeDark'),
  }
  const densityWords = {
    compact: t('settings.densityCompact'),
    normal: t('settings.densityNormal'),
    relaxed: t('settings.densityRelaxed'),
  }
  return (
    <>
      <div className={styles.setting}>
        <span aria-hidden="true">{t('settings.theme')}</span>
        <Segmented
          label={t('settings.theme')}
          choices={themes.map((value) => ({ value, label: themeWords[value] }))}
          value={preferences.theme}
          onChange={(theme) => void setPreference(preferences, { theme })}
        />
      </div>
      <div className={styles.setting}>
        <span aria-hidden="true">{t('settings.density')}</span>
        <Segmented
          label={t('settings.density')}
          choices={densities.map((value) => ({ value, label: densityWords[value] }))}
          value={preferences.density}
          onChange={(density) => void setPreference(preferences, { density })}
        />
      </div>
      {offeredLanguages.length > 1 && (
        <Select
          label={t('settings.language')}
          choices={offeredLanguages.map((value) => ({ value, label: languageNames[value] }))}
          value={offeredLanguages.find((value) => value === preferences.language) ?? 'en'}
          onChange={(language) => void setPreference(preferences, { language })}
        />
      )}
    </>
  )
}
