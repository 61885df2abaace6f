import { useState } from 'react'
import type { Id } from '#contract/values'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useOrganisations } from '../../api/organisation-choices.ts'
import { useQuery } from '../../api/use-query.ts'
import { compareText, formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { PanelSection } from '../../ui/panel-section.tsx'
import { classes } from '../../ui/classes.ts'
import opener from '../../ui/opener.module.css'
import type { Contribution } from './contribution.ts'
import { ContributionDialog } from './contribution-dialog.tsx'
import { RecordDelivery } from './delivery-form.tsx'
import { KeepingMark } from './keeping-mark.tsx'
import { NewContributionDialog } from './new-contribution-dialog.tsx'
import styles from './contributions.module.css'

type Props = { readonly planId: Id; readonly activityId: Id }

/** What each organisation promised to an activity and delivered, in its panel and on its page. */
export function ActivityContributions({ planId, activityId }: Props) {
  const isReadOnly = useIsReadOnly()
  const answer = useQuery('contribution.list', { planId, activityId })
  const { nameOf } = useOrganisations()
  const [openId, setOpenId] = useState<Id | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  if (answer.kind !== 'ready') return null
  const organisationOf = ({ organisationId }: Contribution): string =>
    nameOf(organisationId) ?? t('contributions.unknownOrganisation')
  const records = answer.value.records.toSorted((a, b) => compareText(organisationOf(a), organisationOf(b)))
  const open = records.find(({ id }) => id === openId)
  const add = !isReadOnly && (
    <Button look="plain" icon="plus" onPress={() => setIsAdding(true)}>
      {t('contributions.add')}
    </Button>
  )
  return (
    <PanelSection title={t('contributions.title')} count={records.length} action={add}>
      {records.length === 0 ? (
        <p className={styles.quiet}>{t('contributions.noneOfActivity')}</p>
      ) : (
        <ul className={styles.list}>
          {records.map((record) => (
            <Line
              key={record.id}
              contribution={record}
              organisation={organisationOf(record)}
              isReadOnly={isReadOnly}
              onOpen={() => setOpenId(record.id)}
            />
          ))}
        </ul>
      )}
      {open !== undefined && (
        <ContributionDialog
          contribution={open}
          organisation={organisationOf(open)}
          activity={null}
          onClose={() => setOpenId(null)}
        />
      )}
      {isAdding && (
        <NewContributionDialog
          activityId={activityId}
          activities={[]}
          organisationId={null}
          onClose={() => setIsAdding(false)}
        />
      )}
    </PanelSection>
  )
}

type LineProps = {
  readonly contribution: Contribution
  readonly organisation: string
  readonly isReadOnly: boolean
  readonly onOpen: () => void
}

function Line({ contribution, organisation, isReadOnly, onOpen }: LineProps) {
  const { promise, kind, dueDay, delivery } = contribution
  const isSettled = delivery?.state === 'delivered' || delivery?.state === 'withdrawn'
  return (
    <li className={classes(opener.row, styles.opens, styles.line)}>
      <span className={opener.words}>
        <Button look="plain" onPress={onOpen}>
          <bdi className={styles.organisation}>{organisation}</bdi> <bdi>{promise}</bdi>
        </Button>
      </span>
      <span className={styles.facts}>
        <KeepingMark contribution={contribution} />
        <span>{codeWord('contributionKind', kind)}</span>
        {dueDay !== null && !isSettled && <span>{t('contributions.due', { day: formatDay(dueDay) })}</span>}
        {!isReadOnly && !isSettled && (
          <span className={styles.acts}>
            <RecordDelivery contribution={contribution} organisation={organisation} />
          </span>
        )}
      </span>
    </li>
  )
}
