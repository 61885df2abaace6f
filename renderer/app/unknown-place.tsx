import { t } from '../i18n/translate.ts'
import { goTo } from '../routing/use-route.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

/** An address that leads nowhere: mistyped, or of something deleted. */
export function UnknownPlace() {
  return (
    <EmptyState
      level={1}
      icon="search"
      title={t('frame.placeUnknown')}
      action={<Button onPress={() => goTo({ kind: 'home' })}>{t('frame.goToPlans')}</Button>}
    >
      {t('frame.placeUnknownExplained')}
    </EmptyState>
  )
}
