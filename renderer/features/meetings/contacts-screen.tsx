import { useState } from 'react'
import type { ReactNode } from 'react'
import { functions } from '#contract/vocabulary'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useOrganisations } from '../../api/organisation-choices.ts'
import { useQuery } from '../../api/use-query.ts'
import { compareText } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { classes } from '../../ui/classes.ts'
import page from '../../ui/screen.module.css'
import { ContactDialog } from './contact-dialog.tsx'
import { ContactLine } from './contact-line.tsx'
import { NewContactDialog } from './new-contact-dialog.tsx'
import type { Contact } from './records.ts'
import { useOpenedRecord } from './use-opened-record.ts'
import styles from './meetings.module.css'

type Grouping = 'organisation' | 'function'

/** Whom to turn to in a plan: by the organisation they work for, or by what they can help with. */
export function ContactsScreen({ planId }: { readonly planId: string }) {
  const answer = useQuery('contact.list', { planId, activityId: null })
  const isReadOnly = useIsReadOnly()
  const [isAdding, setIsAdding] = useState(false)
  const { recordId, open, close } = useOpenedRecord(planId, 'contacts')
  if (answer.kind === 'loading') return <SkeletonRows />
  if (answer.kind === 'failed') return <FailureState code={answer.code} />

  const contacts = answer.value.records
  const opened = contacts.find(({ id }) => id === recordId)
  const addButton = !isReadOnly && (
    <Button icon="plus" onPress={() => setIsAdding(true)}>
      {t('meetings.addContact')}
    </Button>
  )
  return (
    <div className={classes(page.screen, styles.screen)}>
      {contacts.length === 0 ? (
        <>
          <h2 className={styles.heading}>{t('meetings.contacts')}</h2>
          <EmptyState icon="person" title={t('meetings.noContacts')} action={addButton}>
            {t('meetings.noContactsHelp')}
          </EmptyState>
        </>
      ) : (
        <Contacts contacts={contacts} action={addButton} onOpen={open} />
      )}
      {opened !== undefined && <ContactDialog contact={opened} onClose={close} />}
      {isAdding && <NewContactDialog planId={planId} onClose={() => setIsAdding(false)} onMade={open} />}
    </div>
  )
}

type ContactsProps = {
  readonly contacts: readonly Contact[]
  readonly action: ReactNode
  readonly onOpen: (contactId: string) => void
}

function Contacts({ contacts, action, onOpen }: ContactsProps) {
  const { nameOf } = useOrganisations()
  const [grouping, setGrouping] = useState<Grouping>('organisation')
  const choices = [
    { value: 'organisation' as const, label: t('meetings.byOrganisation') },
    { value: 'function' as const, label: t('meetings.byFunction') },
  ]
  const sorted = contacts.toSorted((one, other) => compareText(one.name, other.name))
  const groups = grouping === 'organisation' ? byOrganisation(sorted, nameOf) : byFunction(sorted)
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.heading}>{t('meetings.contacts')}</h2>
        <div className={styles.acts}>
          <Segmented label={t('meetings.grouping')} choices={choices} value={grouping} onChange={setGrouping} />
          {action}
        </div>
      </header>
      {groups.map(({ key, title, members }) => (
        <section key={key} className={styles.group}>
          <h3 className={styles.groupTitle}>
            <bdi>{title}</bdi>
          </h3>
          <ul className={styles.list}>
            {members.map((contact) => (
              <ContactLine
                key={contact.id}
                contact={contact}
                isUnderOrganisation={grouping === 'organisation'}
                onOpen={() => onOpen(contact.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

type Group = { readonly key: string; readonly title: string; readonly members: readonly Contact[] }

function byOrganisation(contacts: readonly Contact[], nameOf: (id: string) => string | null): readonly Group[] {
  const groups = Map.groupBy(contacts, ({ organisationId }) => organisationId)
  return [...groups]
    .map(([id, members]) => ({ key: id, title: nameOf(id) ?? '', members }))
    .toSorted((one, other) => compareText(one.title, other.title))
}

/** A person stands under each of their functions; those with none come last. */
function byFunction(contacts: readonly Contact[]): readonly Group[] {
  const groups = functions.map((each) => ({
    key: each,
    title: codeWord('function', each),
    members: contacts.filter((contact) => contact.functions.includes(each)),
  }))
  const none = {
    key: 'none',
    title: t('meetings.noFunction'),
    members: contacts.filter((contact) => contact.functions.length === 0),
  }
  return [...groups, none].filter(({ members }) => members.length > 0)
}
