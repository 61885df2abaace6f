import { useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { entityNames } from '#contract/entity/table'
import type { EntityName } from '#contract/entity/table'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Select } from '../../ui/select.tsx'
import { classes } from '../../ui/classes.ts'
import page from '../../ui/screen.module.css'
import type { HistoryFilter } from './history-filter.ts'
import { HistoryPages } from './history-pages.tsx'
import styles from './history-screen.module.css'

const everything: HistoryFilter = { entity: null, personId: null, fromDay: null, toDay: null }

/** What was changed in the plan, by whom and when, with filters. */
export function HistoryScreen({ planId }: { readonly planId: string }) {
  const [filter, setFilter] = useState(everything)
  const narrow = (part: Partial<HistoryFilter>): void => setFilter((before) => ({ ...before, ...part }))
  return (
    <div className={classes(page.screen, styles.screen)}>
      <VisuallyHidden>
        <h2>{t('history.title')}</h2>
      </VisuallyHidden>
      <div className={styles.filters} role="group" aria-label={t('history.filters')}>
        <EntityFilter entity={filter.entity} onChange={(entity) => narrow({ entity })} />
        <PersonFilter personId={filter.personId} onChange={(personId) => narrow({ personId })} />
        <DateField label={t('history.fromDay')} value={filter.fromDay} onChange={(fromDay) => narrow({ fromDay })} />
        <DateField label={t('history.toDay')} value={filter.toDay} onChange={(toDay) => narrow({ toDay })} />
      </div>
      {/* A changed filter starts again with the newest page. */}
      <HistoryPages key={JSON.stringify(filter)} planId={planId} filter={filter} isFiltered={filter !== everything} />
    </div>
  )
}

const all = '*'

type EntityProps = { readonly entity: EntityName | null; readonly onChange: (entity: EntityName | null) => void }

function EntityFilter({ entity, onChange }: EntityProps) {
  const choices = [
    { value: all, label: t('history.allKinds') },
    ...entityNames
      .filter((name) => name !== 'workspace' && name !== 'person' && name !== 'organisation')
      .map((name) => ({ value: name, label: codeWord('entity', name) })),
  ]
  return (
    <Select
      label={t('history.entityFilter')}
      choices={choices}
      value={entity ?? all}
      onChange={(value) => onChange(entityNames.find((name) => name === value) ?? null)}
    />
  )
}

type PersonProps = { readonly personId: string | null; readonly onChange: (personId: string | null) => void }

function PersonFilter({ personId, onChange }: PersonProps) {
  const answer = useQuery('person.list', {})
  const people = answer.kind === 'ready' ? answer.value.people : []
  const choices = [
    { value: all, label: t('history.everyone') },
    ...people.map((person) => ({ value: person.id, label: person.name })),
  ]
  return (
    <Select
      label={t('history.personFilter')}
      choices={choices}
      value={personId ?? all}
      onChange={(value) => onChange(value === all ? null : value)}
    />
  )
}
