import { useState } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { OccurDialog } from './issue-form.tsx'
import { MeasureList } from './measure-list.tsx'
import { measuresOf } from './risk.ts'
import type { Risk, RiskBook } from './risk.ts'
import { RiskFacts } from './risk-facts.tsx'
import { useRiskActs } from './use-risk-acts.ts'

type Props = { readonly risk: Risk; readonly book: RiskBook; readonly onClose: () => void }

/** Every fact of a risk, each saved as it is changed, and what is done to keep it from happening. */
export function RiskDialog({ risk, book, onClose }: Props) {
  const isReadOnly = useIsReadOnly()
  const [isOccurring, setIsOccurring] = useState(false)
  const { remove } = useRiskActs(risk)
  const parent = { planId: risk.planId, riskId: risk.id, issueId: null }
  if (isOccurring) return <OccurDialog risk={risk} onClose={() => setIsOccurring(false)} />
  return (
    <Dialog title={codeWord('entity', 'risk')} isOpen onClose={onClose} size="large">
      <RiskFacts risk={risk} issues={book.issues.filter(({ riskId }) => riskId === risk.id)} />
      <MeasureList measures={measuresOf(book, parent)} parent={parent} />
      <DialogActions>
        {!isReadOnly && (
          <>
            <Button look="plain" icon="trash" onPress={() => void remove().then((isGone) => isGone && onClose())}>
              {t('risks.deleteRisk')}
            </Button>
            {risk.status === 'open' && (
              <Button icon="warning" onPress={() => setIsOccurring(true)}>
                {t('risks.occurred')}
              </Button>
            )}
          </>
        )}
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
