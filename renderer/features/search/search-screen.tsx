import { useState } from 'react'
import { useSteadyQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { replaceWith, useRoute } from '../../routing/use-route.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { useWindowTitle } from '../../ui/use-window-title.ts'
import { ActivityHits, NoteHits, RecordHits } from './search-hits.tsx'
import styles from './search-screen.module.css'

const hitLimit = 100

/** Search over the activities, notes and other records of every plan, while one types. The text is part of the place, so Back returns to it. */
export function SearchScreen() {
  useWindowTitle(t('search.title'))
  const route = useRoute()
  const [text, setText] = useState(route.kind === 'search' ? route.text : '')
  const change = (typed: string): void => {
    setText(typed)
    replaceWith({ kind: 'search', text: typed })
  }
  return (
    <div className={styles.screen}>
      <PageHeader title={t('search.title')} />
      <div className={styles.field}>
        <SearchField label={t('search.label')} value={text} onChange={change} autoFocus />
      </div>
      <Hits text={text.trim()} />
    </div>
  )
}

function Hits({ text }: { readonly text: string }) {
  const answer = useSteadyQuery('search.find', text === '' ? null : { text, planId: null, limit: hitLimit })
  if (text === '') {
    return (
      <EmptyState icon="search" title={t('search.begin')}>
        {t('search.beginHelp')}
      </EmptyState>
    )
  }
  if (answer.kind === 'loading') return null
  if (answer.kind === 'failed') return <FailureState code={answer.code} />
  const { activities, notes, records } = answer.value
  if (activities.length + notes.length + records.length === 0) {
    return (
      <EmptyState icon="search" title={t('search.nothing', { text })}>
        {t('search.nothingHelp')}
      </EmptyState>
    )
  }
  return (
    <>
      <p className={styles.count} role="status">
        {t('search.found', { activities: activities.length, notes: notes.length, records: records.length })}
      </p>
      {activities.length > 0 && <ActivityHits hits={activities} />}
      {notes.length > 0 && <NoteHits hits={notes} />}
      {records.length > 0 && <RecordHits hits={records} />}
    </>
  )
}
