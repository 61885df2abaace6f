import type { RoundLine } from '#contract/area/round'
import type { RoundOutcome } from '#contract/vocabulary/monitoring'
import { tallyRound } from '#domain/periods/round-tally'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { copyText } from './copy-text.ts'
import type { Period } from './period.ts'
import { chooseFilter, chooseScope, roundFilters, useRoundChoices } from './round-choices.ts'
import type { RoundFilter } from './round-choices.ts'
import { RoundTable } from './round-table.tsx'
import { roundText } from './round-text.ts'
import styles from './round-screen.module.css'

type Props = {
  readonly planId: string
  readonly period: Period
  readonly lines: readonly RoundLine[]
  readonly year: number
}

/** Who has been updated and who has not: a list that can be narrowed and copied. */
export function RoundList({ planId, period, lines, year }: Props) {
  const filter = useRoundChoices((state) => state.filter)
  const scope = useRoundChoices((state) => state.scope)
  if (lines.length === 0) {
    return scope === 'focus' ? (
      <EmptyState
        icon="star"
        title={t('monitoring.noFocus', { year: String(year) })}
        action={<Button onPress={() => chooseScope('all')}>{t('monitoring.showAll')}</Button>}
      >
        {t('monitoring.noFocusHelp')}
      </EmptyState>
    ) : (
      <EmptyState icon="matrix" title={t('monitoring.noActivity')}>
        {t('monitoring.noActivityHelp')}
      </EmptyState>
    )
  }
  const shown = lines.filter((line) => passes(line, filter))
  return (
    <section className={styles.list} aria-label={t('monitoring.list')}>
      <div className={styles.bar}>
        <Segmented
          label={t('monitoring.filter')}
          choices={filterChoices(lines)}
          value={filter}
          onChange={chooseFilter}
        />
        <span className={styles.space} />
        <Button look="plain" icon="copy" onPress={() => void copyList(period, shown)}>
          {t('monitoring.copyList')}
        </Button>
      </div>
      {shown.length === 0 ? (
        <p className={styles.nothing}>{t('monitoring.nothingShown')}</p>
      ) : (
        <RoundTable planId={planId} period={period} lines={shown} />
      )}
    </section>
  )
}

function passes({ entry }: RoundLine, filter: RoundFilter): boolean {
  if (filter === 'all') return true
  return filter === 'left' ? entry === null : entry?.outcome === filter
}

function filterChoices(lines: readonly RoundLine[]) {
  const { total, left, updated, noChange } = tallyRound(lines)
  const word = (outcome: RoundOutcome): string => codeWord('roundOutcome', outcome)
  const labels = {
    all: `${t('monitoring.all')} ${total}`,
    left: `${t('monitoring.notYet')} ${left}`,
    updated: `${word('updated')} ${updated}`,
    'no-change': `${word('no-change')} ${noChange}`,
  }
  return roundFilters.map((value) => ({ value, label: labels[value] }))
}

async function copyList(period: Period, lines: readonly RoundLine[]): Promise<void> {
  const isCopied = await copyText(roundText(period, lines))
  const text = isCopied ? t('monitoring.copied', { count: lines.length }) : t('monitoring.copyFailed')
  showToast({ kind: isCopied ? 'done' : 'failed', text, action: null })
}
