import type { ReactNode } from 'react'
import type { z } from '#contract/zod'
import type { ActivityHit, NoteHit, RecordHit } from '#contract/area/search'
import { formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import { Snippet } from '../../ui/snippet.tsx'
import { recordPlace } from './record-place.ts'
import styles from './search-screen.module.css'

/** Activities whose reference, title or description hold the words. */
export function ActivityHits({ hits }: { readonly hits: readonly z.infer<typeof ActivityHit>[] }) {
  return (
    <HitList title={t('search.activities')}>
      {hits.map((hit) => (
        <li key={hit.activityId} className={styles.hit}>
          <a
            className={styles.link}
            href={hrefTo({ kind: 'activity', planId: hit.planId, activityId: hit.activityId })}
          >
            <span className={styles.reference}>{hit.reference}</span>
            <Snippet parts={hit.title} />
          </a>
          {hit.excerpt.length > 0 && (
            <p className={styles.excerpt}>
              <Snippet parts={hit.excerpt} />
            </p>
          )}
          <p className={styles.facts}>
            <bdi>{hit.planTitle}</bdi>
          </p>
        </li>
      ))}
    </HitList>
  )
}

/** Notes that hold the words, newest first. */
export function NoteHits({ hits }: { readonly hits: readonly z.infer<typeof NoteHit>[] }) {
  return (
    <HitList title={t('search.notes')}>
      {hits.map((hit) => (
        <li key={hit.noteId} className={styles.hit}>
          <a className={styles.link} href={placeOfNote(hit)}>
            <span className={styles.reference}>{hit.activityReference ?? t('search.planNote')}</span>
            <Snippet parts={hit.excerpt} />
          </a>
          <p className={styles.facts}>
            {formatPartialDay(hit.day)} · {codeWord('noteKind', hit.kind)} · <bdi>{hit.planTitle}</bdi>
          </p>
        </li>
      ))}
    </HitList>
  )
}

/** Milestones, risks, decisions and the rest that hold the words, each called what it is. */
export function RecordHits({ hits }: { readonly hits: readonly RecordHit[] }) {
  return (
    <HitList title={t('search.records')}>
      {hits.map((hit) => (
        <li key={hit.recordId} className={styles.hit}>
          <a className={styles.link} href={hrefTo(recordPlace(hit))}>
            {hit.activityReference !== null && <span className={styles.reference}>{hit.activityReference}</span>}
            <Snippet parts={hit.excerpt} />
          </a>
          <p className={styles.facts}>
            {codeWord('entity', hit.entity)} · <bdi>{hit.planTitle}</bdi>
          </p>
        </li>
      ))}
    </HitList>
  )
}

function HitList({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  )
}

function placeOfNote({ planId, activityId }: z.infer<typeof NoteHit>): string {
  return activityId === null ? hrefTo(planPlace(planId, 'documents')) : hrefTo({ kind: 'activity', planId, activityId })
}
