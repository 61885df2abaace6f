import { useAppState, useOpenWorkspace } from '../../api/app-state.tsx'
import { closeWorkspace } from '../../api/close-workspace.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useWindowTitle } from '../../ui/use-window-title.ts'
import { AppearanceSettings } from './appearance-settings.tsx'
import { ProfileSettings } from './profile-settings.tsx'
import { SettingsSection } from './settings-section.tsx'
import { WorkspaceName } from './workspace-name.tsx'
import styles from './settings-screen.module.css'

/** How the program looks, who the officer is, and the file that is open. */
export function SettingsScreen() {
  useWindowTitle(t('settings.title'))
  const { version } = useAppState()
  const workspace = useOpenWorkspace()
  return (
    <div className={styles.screen}>
      <PageHeader title={t('settings.title')} />
      <div className={styles.sections}>
        <SettingsSection title={t('settings.appearance')} explanation={t('settings.appearanceExplained')}>
          <AppearanceSettings />
        </SettingsSection>
        <SettingsSection title={t('settings.profile')} explanation={t('settings.profileExplained')}>
          <ProfileSettings />
        </SettingsSection>
        <SettingsSection title={t('settings.workspace')} explanation={t('settings.closeExplained')}>
          <DefinitionList
            entries={[
              { term: t('settings.workspaceName'), detail: <WorkspaceName /> },
              { term: t('settings.file'), detail: <bdi>{workspace.path}</bdi> },
            ]}
          />
          <div>
            <Button onPress={() => void closeWorkspace()}>{t('settings.close')}</Button>
          </div>
        </SettingsSection>
        <p className={styles.version}>{t('settings.version', { version })}</p>
      </div>
    </div>
  )
}
