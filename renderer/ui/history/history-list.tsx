import { VisuallyHidden } from 'react-aria-components'
import { entityNames } from '#contract/entity/table'
import type { EntityName } from '#contract/entity/table'
import type { HistoryEntry } from '#contract/area/history'
import { useToday } from '../../api/app-state.tsx'
import { formatDay, formatTime, localDayOf } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { fieldWordOf, codeWord } from '../../i18n/words.ts'
import { valueText } from '../../i18n/value-text.ts'
import { hrefTo } from '../../routing/route.ts'
import styles from './history-list.module.css'

type Props = {
  readonly entries: readonly HistoryEntry[]
  /** Whether each entry leads to the activity it is about; beside that activity only its parts are named. */
  readonly showsSubject: boolean
}

/** Recorded changes, newest first, under a heading for each day: who, when, which field, from what to what. */
export function HistoryList({ entries, showsSubject }: Props) {
  const today = useToday()
  return (
    <div className={styles.days}>
      {byDay(entries).map(([day, changes]) => (
        <section key={day} className={styles.day} aria-label={formatDay(day)}>
          <h3 className={styles.heading}>
            {formatDay(day)}
            {/* The demonstration is read on a day of its own, and knows of changes made since. */}
            {day > today && <span className={styles.after}> · {t('common.afterDay', { day: formatDay(today) })}</span>}
          </h3>
          <ol className={styles.list}>
            {changes.map((entry) => (
              <Change key={entry.operationId} entry={entry} showsSubject={showsSubject} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Change({ entry, showsSubject }: { readonly entry: HistoryEntry; readonly showsSubject: boolean }) {
  return (
    <li className={styles.change}>
      <time className={styles.time} dateTime={entry.at}>
        {formatTime(entry.at)}
      </time>
      <div className={styles.words}>
        {showsSubject ? <Subject entry={entry} /> : entry.entity !== 'activity' && <Part entry={entry} />}
        <p className={styles.what}>
          <span className={styles.field}>{headline(entry)}</span>
          {entry.field !== '*' && entry.field !== 'deleted' && <FromTo entry={entry} />}
        </p>
      </div>
      <span className={styles.person}>
        <bdi>{entry.personName ?? t('history.unknownPerson')}</bdi>
      </span>
    </li>
  )
}

function Subject({ entry }: { readonly entry: HistoryEntry }) {
  const { activityReference: reference, subject } = entry
  const isOfActivity = reference !== null && !subject.startsWith(reference)
  const name = (
    <>
      {isOfActivity && <bdi>{reference}</bdi>}
      {isOfActivity && subject !== '' && ' · '}
      <bdi>{subject}</bdi>
    </>
  )
  if (entry.activityId === null || entry.planId === null) return <p className={styles.subject}>{name}</p>
  const place = { kind: 'activity', planId: entry.planId, activityId: entry.activityId } as const
  return (
    <p className={styles.subject}>
      <a href={hrefTo(place)}>{name}</a>
    </p>
  )
}

/** What of the activity it was: an organisation, the words of a note. */
function Part({ entry: { subject } }: { readonly entry: HistoryEntry }) {
  if (subject === '') return null
  return (
    <p className={styles.subject}>
      <bdi>{subject}</bdi>
    </p>
  )
}

function FromTo({ entry }: { readonly entry: HistoryEntry }) {
  const names = new Map(entry.names.map(({ id, name }) => [id, name]))
  const from = valueText(entry.entity, entry.field, entry.from, names)
  const to = valueText(entry.entity, entry.field, entry.to, names)
  return (
    <>
      <Value text={from} emptyText={t('history.emptyBefore')} isOld />
      <span className={styles.arrow} aria-hidden="true" />
      <VisuallyHidden elementType="span">{t('history.becomes')}</VisuallyHidden>
      <Value text={to} emptyText={t('history.emptyAfter')} />
    </>
  )
}

function Value({
  text,
  emptyText,
  isOld = false,
}: {
  readonly text: string
  readonly emptyText: string
  readonly isOld?: boolean
}) {
  if (text === '') return <i className={styles.empty}>{emptyText}</i>
  return <bdi className={isOld ? styles.old : styles.new}>{text}</bdi>
}

function headline({ entity, field, to }: HistoryEntry): string {
  const name = knownEntity(entity)
  const kind = name === null ? entity : codeWord('entity', name).toLocaleLowerCase(currentLanguage())
  if (field === '*') return t('history.made', { kind })
  if (field === 'deleted') return to === true ? t('history.deleted', { kind }) : t('history.returned', { kind })
  return name === null ? field : fieldWordOf(name, field)
}

/** Null for an entity of a later version, whose changes are kept and shown by their own names. */
function knownEntity(entity: string): EntityName | null {
  return entityNames.find((name) => name === entity) ?? null
}

function byDay(entries: readonly HistoryEntry[]): readonly (readonly [string, readonly HistoryEntry[]])[] {
  return [...Map.groupBy(entries, (entry) => localDayOf(entry.at))]
}
