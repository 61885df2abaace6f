import type { RoundLine } from '#contract/area/round'
import type { RoundOutcome } from '#contract/vocabulary/monitoring'
import { directionOf } from '#domain/locale'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { formatDay } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { AccentKey } from './accent-key.tsx'
import { OutcomeMark } from './outcome-mark.tsx'
import styles from './round-page.module.css'

type Props = {
  readonly entry: RoundLine['entry']
  readonly failure: string | null
  readonly onPrevious: (() => void) | null
  readonly onNext: () => void
  readonly onFinish: (outcome: RoundOutcome) => void
}

/** What ends an activity: said to be updated or without change, or left for later. */
export function RoundActions({ entry, failure, onPrevious, onNext, onFinish }: Props) {
  const isReadOnly = useIsReadOnly()
  const [back, forth] = directionOf(currentLanguage()) === 'ltr' ? ['←', '→'] : ['→', '←']
  return (
    <footer className={styles.actions}>
      <Button look="plain" isDisabled={onPrevious === null} onPress={() => onPrevious?.()}>
        <KeyHint keys={back} />
        {t('monitoring.previous')}
      </Button>
      <Button look="plain" onPress={onNext}>
        {entry === null ? t('monitoring.skip') : t('monitoring.next')}
        <KeyHint keys={forth} />
      </Button>
      <div className={styles.said}>
        {failure !== null && <FieldFailure text={failure} />}
        {failure === null && entry !== null && <Recorded entry={entry} />}
      </div>
      {!isReadOnly && (
        <>
          <Button onPress={() => onFinish('no-change')}>
            {codeWord('roundOutcome', 'no-change')}
            <KeyHint keys="0" />
          </Button>
          <Button look="primary" onPress={() => onFinish('updated')}>
            {t('monitoring.done')}
            <AccentKey keys="↵" />
          </Button>
        </>
      )}
    </footer>
  )
}

function Recorded({ entry }: { readonly entry: NonNullable<RoundLine['entry']> }) {
  return (
    <span className={styles.recorded}>
      <OutcomeMark outcome={entry.outcome} />
      <span>{formatDay(entry.day)}</span>
      {entry.authorName !== null && <bdi>{entry.authorName}</bdi>}
    </span>
  )
}
