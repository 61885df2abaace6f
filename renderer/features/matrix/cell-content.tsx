import { formatDay, formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import { RatingMark, RatingShape } from '../../ui/rating-mark.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { ageText } from './cell-text.ts'
import type { CellContext } from './cell-text.ts'
import type { MatrixColumn } from './matrix-columns.ts'
import { isChosen } from './matrix-filter.ts'
import type { MatrixRow } from './matrix-row.ts'
import styles from './cell-content.module.css'

type Props = { readonly row: MatrixRow; readonly column: MatrixColumn; readonly context: CellContext }

/** What stands in a cell. */
export function CellContent({ row, column, context }: Props) {
  const { line } = row
  switch (column.kind) {
    case 'reference':
      return <bdi className={styles.reference}>{line.reference}</bdi>
    case 'title':
      return (
        <bdi className={styles.title} data-opens title={line.title}>
          {line.title}
        </bdi>
      )
    case 'focus':
      return <Star isChosen={context.year !== null && isChosen(row, context.year)} year={context.year} />
    case 'organisation':
      return <Role row={row} organisationId={column.organisation.id} />
    case 'nature':
      return <span className={styles.word}>{codeWord('nature', line.nature)}</span>
    case 'horizon':
      return <span className={styles.word}>{codeWord('horizon', line.horizon)}</span>
    case 'status':
      return <StatusMark status={line.status} />
    case 'rating':
      return <Rating row={row} context={context} isShort={false} />
    case 'ratingShort':
      return <Rating row={row} context={context} isShort />
    case 'nextMilestone':
      return <NextMilestone row={row} context={context} isShort={false} />
    case 'nextMilestoneShort':
      return <NextMilestone row={row} context={context} isShort />
    case 'start':
      return row.start === null ? null : <time dateTime={row.start}>{formatDay(row.start)}</time>
    case 'end':
      return <End row={row} isShort={false} />
    case 'endShort':
      return <End row={row} isShort />
    case 'lastNote':
      return line.lastNoteDay === null ? null : (
        <span className={styles.quiet}>{ageText(line.lastNoteDay, context.today)}</span>
      )
    case 'noteCount':
      return line.noteCount === 0 ? null : (
        <span className={styles.quiet} data-figures>
          {formatNumber(line.noteCount)}
        </span>
      )
  }
}

function Star({ isChosen: isIn, year }: { readonly isChosen: boolean; readonly year: number | null }) {
  if (year === null) return null
  return (
    <span className={classes(styles.star, isIn && styles.chosen)} data-star>
      <Icon name="star" size={14} />
      <span className={styles.spoken}>{isIn ? t('matrix.inFocus', { year }) : t('matrix.notInFocus', { year })}</span>
    </span>
  )
}

function Role({ row, organisationId }: { readonly row: MatrixRow; readonly organisationId: string }) {
  const role = row.roleOf.get(organisationId)
  if (role === undefined) return null
  const leads = role === 'lead' || role === 'co-lead'
  return (
    <span className={leads ? styles.leading : styles.role} title={codeWord('role', role)}>
      {codeWord('roleShort', role)}
    </span>
  )
}

type Standing = Pick<Props, 'row' | 'context'>

function Rating({ row, context, isShort }: Standing & { readonly isShort: boolean }) {
  const rating = context.ratings.get(row.line.id)?.rating
  if (rating === undefined) return null
  if (!isShort) return <RatingMark rating={rating} />
  const word = codeWord('rating', rating)
  return (
    <span title={word}>
      <RatingShape rating={rating} />
      <span className={styles.spoken}>{word}</span>
    </span>
  )
}

/** The day of the milestone that comes next, which it is, and whether it is overdue. */
function NextMilestone({ row, context, isShort }: Standing & { readonly isShort: boolean }) {
  const next = context.ratings.get(row.line.id)?.nextMilestone ?? null
  if (next === null) return null
  return (
    <span className={classes(styles.end, styles.marked)} title={next.title}>
      <span className={classes(styles.day, next.isOverdue && styles.late)}>
        {next.isOverdue && <Triangle />}
        {next.isOverdue && <span className={styles.spoken}>{t('milestones.overdue')}</span>}
        <time dateTime={next.day}>{formatDay(next.day)}</time>
      </span>
      <bdi className={isShort ? styles.spoken : styles.quiet}>{next.title}</bdi>
    </span>
  )
}

/** The end that counts: when it is late, by how much; when it was moved, by how much. */
function End({ row, isShort }: { readonly row: MatrixRow; readonly isShort: boolean }) {
  const { end, lateDays, movedDays, line } = row
  if (end === null) return null
  const late = lateDays > 0 && (
    <span className={styles.late}>
      <Triangle />
      {t('matrix.lateDays', { count: formatNumber(lateDays) })}
    </span>
  )
  const planned = line.plannedEnd
  const moved = movedDays !== null && planned !== null && (
    <span
      className={classes(styles.moved, movedDays < 0 && styles.earlier)}
      title={t('matrix.revisedFrom', { day: formatDay(planned) })}
    >
      {movedText(movedDays)}
      <span className={styles.spoken}>{t('matrix.revisedFrom', { day: formatDay(planned) })}</span>
    </span>
  )
  if (isShort) return late === false ? <EndDay row={row} /> : late
  return (
    <span className={styles.end}>
      <EndDay row={row} />
      {late === false ? moved : late}
    </span>
  )
}

function EndDay({ row }: { readonly row: MatrixRow }) {
  return row.end === null ? null : (
    <time dateTime={row.end} className={styles.day}>
      {formatDay(row.end)}
    </time>
  )
}

function movedText(days: number): string {
  const count = formatNumber(Math.abs(days))
  return days > 0 ? t('matrix.laterBy', { count }) : t('matrix.earlierBy', { count })
}

function Triangle() {
  return (
    <svg width={9} height={9} viewBox="0 0 9 9" aria-hidden="true" className={styles.triangle}>
      <path d="M4.5 .6L8.800 8.400H.2z" fill="currentColor" />
    </svg>
  )
}
