import { useState } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { CustomPeriodForm } from './custom-period-form.tsx'
import type { Period } from './period.ts'
import { PeriodLine } from './period-line.tsx'
import { YearForm } from './year-form.tsx'
import styles from './periods-dialog.module.css'

type Props = { readonly planId: string; readonly periods: readonly Period[]; readonly onClose: () => void }

/** The reporting periods of the plan: a year's are made in one act, others by their days. */
export function PeriodsDialog({ planId, periods, onClose }: Props) {
  const isReadOnly = useIsReadOnly()
  const [openId, setOpenId] = useState<string | null>(null)
  return (
    <Dialog title={t('monitoring.periods')} isOpen onClose={onClose} size="large">
      {!isReadOnly && <NewPeriods planId={planId} periods={periods} />}
      {periods.length > 0 && (
        <ul className={styles.list} aria-label={t('monitoring.periods')}>
          {periods.map((period) => (
            <PeriodLine
              key={period.id}
              period={period}
              isOpen={period.id === openId}
              onToggle={() => setOpenId(period.id === openId ? null : period.id)}
            />
          ))}
        </ul>
      )}
    </Dialog>
  )
}

function NewPeriods({ planId, periods }: Pick<Props, 'planId' | 'periods'>) {
  const [isCustom, setIsCustom] = useState(false)
  if (isCustom) return <CustomPeriodForm planId={planId} onClose={() => setIsCustom(false)} />
  return (
    <div className={styles.making}>
      <YearForm planId={planId} periods={periods} />
      <Button look="plain" icon="plus" onPress={() => setIsCustom(true)}>
        {t('monitoring.addCustom')}
      </Button>
    </div>
  )
}
