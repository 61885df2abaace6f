import { rangeText } from '#domain/periods/period-name'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { nameOf } from './period.ts'
import type { Period } from './period.ts'
import { PeriodEditor } from './period-editor.tsx'
import { submissionText } from './submission-text.ts'
import styles from './periods-dialog.module.css'

type Props = { readonly period: Period; readonly isOpen: boolean; readonly onToggle: () => void }

/** A period in the list of periods; opened, its fields are edited in place. */
export function PeriodLine({ period, isOpen, onToggle }: Props) {
  const isReadOnly = useIsReadOnly()
  const today = useToday()
  const { run } = useCommand('reportingPeriod.delete')
  const name = nameOf(period)
  const remove = async (): Promise<void> => {
    const answer = await run({ reportingPeriodId: period.id }, t('monitoring.periodDeleted', { period: name }))
    if (!answer.ok) showFailure(answer.code)
  }
  return (
    <li className={styles.period}>
      <div className={styles.line}>
        <span className={styles.name}>
          <bdi>{name}</bdi>
          <ProvenanceMark provenance={period.provenance} />
        </span>
        <span className={styles.facts}>
          <span>{rangeText(period.range, currentLanguage())}</span>
          <span>{submissionText(period, today) ?? t('monitoring.noWindow')}</span>
        </span>
        {!isReadOnly && (
          <span className={styles.acts}>
            <IconButton
              icon="edit"
              label={t('monitoring.editPeriod', { period: name })}
              aria-expanded={isOpen}
              onPress={onToggle}
            />
            <IconButton
              icon="trash"
              label={t('monitoring.deletePeriod', { period: name })}
              onPress={() => void remove()}
            />
          </span>
        )}
      </div>
      {isOpen && <PeriodEditor period={period} />}
    </li>
  )
}
