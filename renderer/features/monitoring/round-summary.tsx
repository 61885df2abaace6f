import { useEffect, useRef } from 'react'
import type { RoundLine, RoundScope } from '#contract/area/round'
import { ratings } from '#contract/vocabulary/monitoring'
import type { Rating } from '#contract/vocabulary/monitoring'
import { tallyRound } from '#domain/periods/round-tally'
import { severityOf } from '#domain/rating/severity'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import { goTo } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { RatingMark, RatingShape } from '../../ui/rating-mark.tsx'
import { nameOf } from './period.ts'
import type { Period } from './period.ts'
import styles from './round-page.module.css'

type Props = {
  readonly planId: string
  readonly scope: RoundScope
  readonly period: Period
  readonly lines: readonly RoundLine[]
  readonly onGoOn: () => void
  readonly onLeave: () => void
}

/** The end of a round: what was found, whose rating changed since the last one, and who is left. */
export function RoundSummary({ planId, scope, period, lines, onGoOn, onLeave }: Props) {
  const pane = useRef<HTMLDivElement>(null)
  useEffect(() => pane.current?.focus(), [])
  const { total, updated, noChange, left } = tallyRound(lines)
  const name = nameOf(period)
  return (
    // Keys of the page go on from here; Enter is that of its buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={pane}
      tabIndex={-1}
      className={styles.summary}
      role="group"
      aria-label={t('monitoring.summary')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onLeave()
      }}
    >
      <h1 className={styles.headline}>
        {left === 0 ? t('monitoring.complete', { period: name }) : t('monitoring.pausedAt', { period: name })}
      </h1>
      <p>{t('monitoring.progress', { updated, total, noChange, left })}</p>
      <p className={styles.tallies}>
        {ratings.map((rating) => (
          <Tally key={rating} rating={rating} lines={lines} />
        ))}
      </p>
      <Changes planId={planId} title={t('monitoring.worse')} lines={lines.filter((line) => turnOf(line) > 0)} />
      <Changes planId={planId} title={t('monitoring.better')} lines={lines.filter((line) => turnOf(line) < 0)} />
      <Left planId={planId} scope={scope} period={period} lines={lines.filter(({ entry }) => entry === null)} />
      <div className={styles.ways}>
        {left > 0 && (
          <Button look="primary" onPress={onGoOn}>
            {t('monitoring.goOn')}
          </Button>
        )}
        <Button look={left > 0 ? 'quiet' : 'primary'} onPress={onLeave}>
          {t('monitoring.backToList')}
        </Button>
        <Button onPress={() => goTo(planPlace(planId, 'reports'))}>{t('monitoring.makeReport')}</Button>
      </div>
    </div>
  )
}

function Tally({ rating, lines }: { readonly rating: Rating; readonly lines: readonly RoundLine[] }) {
  const count = lines.filter(({ entry }) => entry?.rating.rating === rating).length
  if (count === 0) return null
  return (
    <span className={styles.tally}>
      <RatingShape rating={rating} />
      {`${count} ${codeWord('rating', rating)}`}
    </span>
  )
}

/** Positive: worse than in the period before. Grey says nothing of good or bad. */
function turnOf({ entry, previous }: RoundLine): number {
  const [now, before] = [entry?.rating.rating, previous?.rating.rating]
  if (now === undefined || before === undefined || now === 'grey' || before === 'grey') return 0
  return severityOf(now) - severityOf(before)
}

type ChangesProps = { readonly planId: string; readonly title: string; readonly lines: readonly RoundLine[] }

function Changes({ planId, title, lines }: ChangesProps) {
  if (lines.length === 0) return null
  return (
    <section className={styles.changes} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {lines.map(({ activityId, reference, title: name, entry, previous }) => (
          <li key={activityId} className={styles.change}>
            <span className={styles.reference}>{reference}</span>
            <a href={hrefTo({ kind: 'activity', planId, activityId })}>
              <bdi>{name}</bdi>
            </a>
            <span className={styles.tally}>
              {previous !== null && <RatingMark rating={previous.rating.rating} />}
              <Icon name="arrow-end" size={13} />
              {entry !== null && <RatingMark rating={entry.rating.rating} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type LeftProps = Pick<Props, 'planId' | 'scope' | 'period' | 'lines'>

function Left({ planId, scope, period, lines }: LeftProps) {
  if (lines.length === 0) return null
  return (
    <section className={styles.changes} aria-label={t('monitoring.stillLeft')}>
      <h2>{t('monitoring.stillLeft')}</h2>
      <ul>
        {lines.map(({ activityId, reference, title }) => (
          <li key={activityId} className={styles.change}>
            <span className={styles.reference}>{reference}</span>
            <a href={hrefTo({ kind: 'round', planId, periodId: period.id, scope, activityId })}>
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
