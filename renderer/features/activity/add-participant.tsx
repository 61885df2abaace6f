import { useState } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components'
import type { Activity } from '#contract/area/activity'
import type { Organisation } from '#contract/area/organisation'
import { roles } from '#contract/vocabulary'
import type { Role } from '#contract/vocabulary'
import { organisationAbbreviation, organisationName } from '#domain/organisation-name'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { compareText } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './participants.module.css'

type Props = {
  readonly activity: Activity
  /** Those that do not take part yet. */
  readonly organisations: readonly Organisation[]
}

/** Brings another organisation into the activity, with its role. */
export function AddParticipant({ activity, organisations }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <dd className={styles.add}>
      <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
        <Button look="plain" icon="plus">
          {t('activity.addOrganisation')}
        </Button>
        <Popover look="card">
          <Dialog className={styles.dialog ?? ''} aria-label={t('activity.addOrganisation')}>
            {organisations.length === 0 ? (
              <p>{t('activity.everyOrganisationIsIn')}</p>
            ) : (
              <AddForm activity={activity} organisations={organisations} onDone={() => setIsOpen(false)} />
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </dd>
  )
}

function AddForm({ activity, organisations, onDone }: Props & { readonly onDone: () => void }) {
  const [organisationId, setOrganisationId] = useState<string | null>(null)
  const [role, setRole] = useState<Role>('implementing')
  const [isMissing, setIsMissing] = useState(false)
  const add = useAdding(activity, organisations)
  const [failure, setFailure] = useState<string | null>(null)

  const submit = async (): Promise<void> => {
    setIsMissing(organisationId === null)
    if (organisationId === null) return
    const problem = await add(organisationId, role)
    setFailure(problem)
    if (problem === null) onDone()
  }
  return (
    <form className={styles.form} onSubmit={(event) => (event.preventDefault(), void submit())}>
      <ComboBox
        label={t('activity.organisation')}
        choices={choicesOf(organisations)}
        value={organisationId}
        onChange={setOrganisationId}
        failure={isMissing ? t('activity.organisationMissing') : null}
        isRequired
        autoFocus
      />
      <Select
        label={fieldWord('participation', 'role')}
        choices={roles.map((value) => ({ value, label: codeWord('role', value) }))}
        value={role}
        onChange={setRole}
      />
      <FieldFailure text={failure} />
      <div className={styles.actions}>
        <Button look="plain" onPress={onDone}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit">
          {t('activity.addOrganisation')}
        </Button>
      </div>
    </form>
  )
}

function useAdding({ id: activityId, reference }: Activity, organisations: readonly Organisation[]) {
  const { run } = useCommand('participation.add')
  return async (organisationId: string, role: Role): Promise<string | null> => {
    const chosen = organisations.find((each) => each.id === organisationId)
    const organisation = chosen === undefined ? '' : organisationAbbreviation(chosen, currentLanguage())
    const participation = { activityId, organisationId, role, functions: [], contribution: '', provenance: null }
    const answer = await run({ id: null, participation }, t('activity.participantAdded', { organisation, reference }))
    return answer.ok ? null : failureText(answer.code)
  }
}

function choicesOf(organisations: readonly Organisation[]) {
  const language = currentLanguage()
  return organisations
    .map((each) => {
      const label = organisationAbbreviation(each, language)
      const name = organisationName(each, language)
      // The full name can be typed as well: the label is what the list is searched by.
      return { value: each.id, label: name === label ? label : `${label} – ${name}` }
    })
    .toSorted((a, b) => compareText(a.label, b.label))
}
