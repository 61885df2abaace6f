import { VisuallyHidden } from 'react-aria-components'
import type { ActivityRating } from '#contract/area/rating'
import type { RoundLine } from '#contract/area/round'
import type { Day, PartialDay } from '#contract/values'
import { lastDayOf } from '#domain/days'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { formatAge, formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import { useRoute } from '../../routing/use-route.ts'
import { RatingMark } from '../../ui/rating-mark.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { moveAmongLinks } from './move-among-links.ts'
import { OutcomeMark } from './outcome-mark.tsx'
import type { Period } from './period.ts'
import { useRoundChoices } from './round-choices.ts'
import styles from './round-table.module.css'

type Props = { readonly planId: string; readonly period: Period; readonly lines: readonly RoundLine[] }

/** The activities of the round: each opens beside the list, and what is left opens where it is recorded. */
export function RoundTable({ planId, period, lines }: Props) {
  const answer = useQuery('rating.list', { planId, activityId: null })
  const ratings = new Map(answer.kind === 'ready' ? answer.value.ratings.map((each) => [each.activityId, each]) : [])
  return (
    // The arrows go from link to link inside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table className={styles.table} onKeyDown={moveAmongLinks}>
      <thead>
        <tr>
          <th scope="col">{fieldWord('activity', 'reference')}</th>
          <th scope="col">{codeWord('entity', 'activity')}</th>
          <th scope="col">{fieldWord('activity', 'status')}</th>
          <th scope="col">{fieldWord('roundEntry', 'rating')}</th>
          <th scope="col" className={styles.note}>
            {t('monitoring.lastNote')}
          </th>
          <th scope="col">{t('monitoring.thisPeriod')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row
            key={line.activityId}
            planId={planId}
            period={period}
            line={line}
            rating={ratings.get(line.activityId) ?? null}
          />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Omit<Props, 'lines'> & { readonly line: RoundLine; readonly rating: ActivityRating | null }

function Row({ planId, period, line, rating }: RowProps) {
  const route = useRoute()
  const { activityId } = line
  const isOpen = route.kind === 'plan' && route.activityId === activityId
  const href = hrefTo(planPlace(planId, 'monitoring', { view: 'round', recordId: period.id, activityId }))
  // What was said in the round stands for the period; until then, how the activity stands now.
  const shown = line.entry?.rating.rating ?? rating?.rating ?? null
  return (
    <>
      <tr className={styles.row} data-open={isOpen || undefined}>
        <td className={styles.reference}>{line.reference}</td>
        <th scope="row" className={styles.title}>
          <a href={href} data-row-link aria-current={isOpen || undefined}>
            <bdi>{line.title}</bdi>
          </a>
        </th>
        <td>
          <StatusMark status={line.status} />
        </td>
        <td>{shown !== null && <RatingMark rating={shown} />}</td>
        <td className={styles.note}>
          <LastNote line={line} />
        </td>
        <td>
          <Entry planId={planId} period={period} line={line} />
        </td>
      </tr>
      {/* Where the note has no column it stands below its activity: one of the two is drawn. */}
      <tr className={styles.below} data-open={isOpen || undefined}>
        <td colSpan={5}>
          <LastNote line={line} />
        </td>
      </tr>
    </>
  )
}

function LastNote({ line: { lastNote } }: Pick<RowProps, 'line'>) {
  const today = useToday()
  if (lastNote === null) return <span className={styles.faint}>{t('monitoring.noNote')}</span>
  const kind = lastNote.kind === 'progress' ? null : codeWord('noteKind', lastNote.kind)
  return (
    <span className={styles.last}>
      <span className={styles.age}>{ageOf(lastNote.day, today)}</span>
      {` · ${kind === null ? '' : `${kind} · `}`}
      <bdi>{lastNote.text}</bdi>
    </span>
  )
}

/** A note of a whole month or year is as old as its last day, or as new as today. */
function ageOf(day: PartialDay, today: Day): string {
  const last = lastDayOf(day)
  return formatAge(last > today ? today : last, today)
}

function Entry({ planId, period, line }: Pick<RowProps, 'planId' | 'period' | 'line'>) {
  const isReadOnly = useIsReadOnly()
  const scope = useRoundChoices((state) => state.scope)
  const { entry, activityId, reference } = line
  const mark = <OutcomeMark outcome={entry?.outcome ?? null} />
  return (
    <span className={styles.entry}>
      {isReadOnly ? (
        mark
      ) : (
        <a className={styles.go} href={hrefTo({ kind: 'round', planId, periodId: period.id, scope, activityId })}>
          {mark}
          <VisuallyHidden elementType="span"> · {t('monitoring.goThrough', { reference })}</VisuallyHidden>
        </a>
      )}
      {entry !== null && (
        <span className={styles.faint}>
          {formatDay(entry.day)}
          {entry.authorName !== null && (
            <>
              {' · '}
              <bdi>{entry.authorName}</bdi>
            </>
          )}
        </span>
      )}
    </span>
  )
}
