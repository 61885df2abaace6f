import { Button as AriaButton } from 'react-aria-components'
import type { RoundLine } from '#contract/area/round'
import { tallyRound } from '#domain/periods/round-tally'
import { undoLast } from '../../api/undo.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Tip } from '../../ui/tooltip.tsx'
import { OutcomeShape } from './outcome-mark.tsx'
import { nameOf } from './period.ts'
import type { Period } from './period.ts'
import styles from './round-page.module.css'

type Props = {
  readonly period: Period
  readonly lines: readonly RoundLine[]
  /** Null in the summary. */
  readonly current: RoundLine | null
  readonly onShow: (activityId: string) => void
  readonly onLeave: () => void
}

/** More than these would not stand in a line. */
const mostSteps = 40

/** Which round this is, how far it has come, and the way out. */
export function RoundTop({ period, lines, current, onShow, onLeave }: Props) {
  const { total, left } = tallyRound(lines)
  return (
    <header className={styles.top}>
      <IconButton icon="close" label={t('monitoring.leave')} keys="Esc" onPress={onLeave} />
      <p className={styles.name}>
        <span>{t('monitoring.round')}</span>
        <bdi>{nameOf(period)}</bdi>
      </p>
      {total <= mostSteps && <Steps lines={lines} current={current} onShow={onShow} />}
      <p className={styles.count}>{t('monitoring.goneThrough', { done: total - left, total })}</p>
      <IconButton icon="undo" label={t('common.undo')} keys="Ctrl Z" onPress={() => void undoLast()} />
    </header>
  )
}

/** A mark for each activity; each is a way to it. */
function Steps({ lines, current, onShow }: Pick<Props, 'lines' | 'current' | 'onShow'>) {
  return (
    <ol className={styles.steps} aria-label={t('monitoring.steps')}>
      {lines.map((line) => {
        const isCurrent = line.activityId === current?.activityId
        const name = stepName(line)
        return (
          <li key={line.activityId}>
            <Tip text={name} keys={null}>
              <AriaButton
                className={styles.step ?? ''}
                aria-label={name}
                {...(isCurrent && { 'aria-current': 'step' })}
                onPress={() => onShow(line.activityId)}
              >
                <OutcomeShape outcome={line.entry?.outcome ?? null} />
              </AriaButton>
            </Tip>
          </li>
        )
      })}
    </ol>
  )
}

function stepName({ reference, entry }: RoundLine): string {
  const outcome = entry === null ? t('monitoring.notYet') : codeWord('roundOutcome', entry.outcome)
  return `${reference} · ${outcome}`
}
