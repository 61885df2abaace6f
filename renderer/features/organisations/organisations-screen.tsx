import { useState } from 'react'
import type { Organisation, OrganisationWork } from '#contract/area/organisation'
import { organisationAbbreviation, organisationName } from '#domain/organisation-name'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { compareText } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useWindowTitle } from '../../ui/use-window-title.ts'
import { NewOrganisationDialog } from './new-organisation-dialog.tsx'
import { OrganisationDialog } from './organisation-dialog.tsx'
import styles from './organisations-screen.module.css'

/** Every organisation of the workspace, with what it is and where it takes part. */
export function OrganisationsScreen() {
  useWindowTitle(t('organisations.title'))
  const answer = useQuery('organisation.list', {})
  const work = useQuery('organisation.work', {})
  const isReadOnly = useIsReadOnly()
  const [openId, setOpenId] = useState<string | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const organisations = answer.kind === 'ready' ? answer.value.organisations : []
  const open = organisations.find((organisation) => organisation.id === openId) ?? null
  const addButton = !isReadOnly && (
    <Button icon="plus" onPress={() => setIsAdding(true)}>
      {t('organisations.add')}
    </Button>
  )
  return (
    <div className={styles.screen}>
      <PageHeader title={t('organisations.title')} actions={organisations.length > 0 && addButton} />
      {answer.kind === 'loading' && <SkeletonRows />}
      {answer.kind === 'failed' && <FailureState code={answer.code} />}
      {answer.kind === 'ready' && organisations.length === 0 && (
        <EmptyState icon="organisation" title={t('organisations.empty')} action={addButton}>
          {t('organisations.emptyHelp')}
        </EmptyState>
      )}
      {organisations.length > 0 && (
        <Table organisations={organisations} work={work.kind === 'ready' ? work.value.work : []} onOpen={setOpenId} />
      )}
      {open !== null && <OrganisationDialog organisation={open} onClose={() => setOpenId(null)} />}
      {isAdding && <NewOrganisationDialog onClose={() => setIsAdding(false)} onMade={setOpenId} />}
    </div>
  )
}

type TableProps = {
  readonly organisations: readonly Organisation[]
  /** Comes after the organisations; until then the numbers are empty. */
  readonly work: readonly OrganisationWork[]
  readonly onOpen: (id: string) => void
}

function Table({ organisations, work, onOpen }: TableProps) {
  const language = currentLanguage()
  const workOf = new Map(work.map((each) => [each.organisationId, each]))
  const sorted = organisations.toSorted((a, b) =>
    compareText(organisationAbbreviation(a, language), organisationAbbreviation(b, language)),
  )
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('organisations.abbreviation')}</th>
          <th scope="col">{t('organisations.name')}</th>
          <th scope="col">{fieldWord('organisation', 'kind')}</th>
          <th scope="col">{fieldWord('organisation', 'seat')}</th>
          <th scope="col" className={styles.number}>
            {t('organisations.plans')}
          </th>
          <th scope="col" className={styles.number}>
            {t('organisations.activities')}
          </th>
          <th scope="col">{fieldWord('organisation', 'provenance')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((organisation) => (
          <tr key={organisation.id}>
            <th scope="row">
              <Button look="plain" onPress={() => onOpen(organisation.id)}>
                <bdi>{organisationAbbreviation(organisation, language)}</bdi>
              </Button>
            </th>
            <td>
              <bdi>{organisationName(organisation, language)}</bdi>
            </td>
            <td>{codeWord('organisationKind', organisation.kind)}</td>
            <td>
              <bdi>{organisation.seat ?? ''}</bdi>
            </td>
            <td className={styles.number}>{workOf.get(organisation.id)?.planCount}</td>
            <td className={styles.number}>{workOf.get(organisation.id)?.activityCount}</td>
            <td>
              <ProvenanceMark provenance={organisation.provenance} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
