import { isReviewDue } from '#domain/risk/measure-state'
import { useToday } from '../../api/app-state.tsx'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Risk } from './risk.ts'
import styles from './risks.module.css'

type Props = {
  readonly risk: Risk
  /** Under a heading that says what day it is. */
  readonly isShort?: boolean
}

/** When a risk is to be looked at again; warns when that day has come. Nothing for a risk that is no longer open. */
export function ReviewDay({ risk, isShort = false }: Props) {
  const today = useToday()
  const { reviewDay, status } = risk
  if (reviewDay === null || status !== 'open') return null
  const day = formatDay(reviewDay)
  if (!isReviewDue(risk, today))
    return <span className={styles.day}>{isShort ? day : t('risks.reviewOn', { day })}</span>
  return (
    <span className={styles.due}>
      <Icon name="warning" size={12} />
      {t('risks.reviewDue', { day })}
    </span>
  )
}
