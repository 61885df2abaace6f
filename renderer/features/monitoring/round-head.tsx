import { useEffect, useRef } from 'react'
import type { RoundLine } from '#contract/area/round'
import { rangeText } from '#domain/periods/period-name'
import { tallyRound } from '#domain/periods/round-tally'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { useScreenKey } from '../../keyboard/screen-keys.ts'
import { goTo } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { AccentKey } from './accent-key.tsx'
import { nameOf } from './period.ts'
import type { Period } from './period.ts'
import { setIsBack, useRoundChoices } from './round-choices.ts'
import { submissionText } from './submission-text.ts'
import styles from './round-screen.module.css'

type Props = {
  readonly planId: string
  readonly period: Period
  readonly periods: readonly Period[]
  readonly lines: readonly RoundLine[]
  readonly onChoose: (periodId: string) => void
  readonly onShowPeriods: () => void
}

/** Which period, which activities, and the button that begins. */
export function RoundHead({ planId, period, periods, lines, onChoose, onShowPeriods }: Props) {
  const today = useToday()
  const handIn = submissionText(period, today)
  return (
    <div className={styles.head}>
      <div className={styles.period}>
        <Select
          label={codeWord('entity', 'reportingPeriod')}
          isLabelHidden
          choices={periods.map((each) => ({ value: each.id, label: nameOf(each) }))}
          value={period.id}
          onChange={onChoose}
        />
      </div>
      <IconButton icon="calendar" label={t('monitoring.periods')} onPress={onShowPeriods} />
      <p className={styles.days}>
        <span>{rangeText(period.range, currentLanguage())}</span>
        {handIn !== null && <span>{handIn}</span>}
      </p>
      <span className={styles.space} />
      <StartButton planId={planId} period={period} lines={lines} />
    </div>
  )
}

function StartButton({ planId, period, lines }: Pick<Props, 'planId' | 'period' | 'lines'>) {
  const isReadOnly = useIsReadOnly()
  const scope = useRoundChoices((state) => state.scope)
  const { total, left } = tallyRound(lines)
  const start = (): void => goTo({ kind: 'round', planId, periodId: period.id, scope, activityId: null })
  const button = useRef<HTMLButtonElement>(null)
  const isShown = !isReadOnly && total > 0
  useEffect(() => {
    if (!isShown || !useRoundChoices.getState().isBack) return
    setIsBack(false)
    button.current?.focus()
  }, [isShown])
  useScreenKey('round', start, isShown)
  if (!isShown) return null
  return (
    <Button ref={button} look={left === 0 ? 'quiet' : 'primary'} onPress={start}>
      {startText(total, left)}
      {left > 0 && <AccentKey keys="R" />}
    </Button>
  )
}

function startText(total: number, left: number): string {
  if (left === 0) return t('monitoring.seeSummary')
  return left === total ? t('monitoring.start') : t('monitoring.goOn')
}
