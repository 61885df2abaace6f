import { useState } from 'react'
import type { Day, Id } from '#contract/values'
import { contributionKinds } from '#contract/vocabulary/resources'
import type { ContributionKind } from '#contract/vocabulary/resources'
import { unknownOrganisationText, useOrganisations } from '../../api/organisation-choices.ts'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import type { Choice } from '../../ui/choice.ts'
import { CodeSelect } from '../../ui/code-select.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './contributions.module.css'

type Props = {
  /** The activity it is for; null where it is chosen. */
  readonly activityId: Id | null
  /** To choose from. */
  readonly activities: readonly Choice<Id>[]
  /** The organisation that most likely promises. */
  readonly organisationId: Id | null
  readonly onClose: () => void
}

type Draft = {
  readonly activityId: Id | null
  readonly organisationId: Id | null
  readonly kind: ContributionKind
  readonly promise: string
  readonly dueDay: Day | null
}

type Failures = { readonly [Field in 'activityId' | 'organisationId' | 'promise' | 'other']?: string }

/** Adds what an organisation promises to an activity; what is missing is said beside its field. */
export function NewContributionDialog({ activities, onClose, ...given }: Props) {
  const [draft, setDraft] = useState<Draft>({ ...given, kind: 'expertise', promise: '', dueDay: null })
  const { failures, state, add } = useAdding(onClose)
  const { choices } = useOrganisations()
  return (
    <Dialog title={t('contributions.add')} isOpen onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => (event.preventDefault(), void add(draft))}>
        {given.activityId === null && (
          <ComboBox
            label={fieldWord('contribution', 'activityId')}
            choices={activities}
            value={draft.activityId}
            onChange={(activityId) => setDraft({ ...draft, activityId })}
            failure={failures.activityId ?? null}
            autoFocus
          />
        )}
        <ComboBox
          label={fieldWord('contribution', 'organisationId')}
          choices={choices}
          value={draft.organisationId}
          onChange={(organisationId) => setDraft({ ...draft, organisationId })}
          unknownText={unknownOrganisationText}
          failure={failures.organisationId ?? null}
          autoFocus={given.activityId !== null}
        />
        <CodeSelect
          label={fieldWord('contribution', 'kind')}
          vocabulary="contributionKind"
          codes={contributionKinds}
          value={draft.kind}
          onChange={(kind) => setDraft({ ...draft, kind })}
        />
        <TextArea
          label={fieldWord('contribution', 'promise')}
          value={draft.promise}
          onChange={(promise) => setDraft({ ...draft, promise })}
          failure={failures.promise ?? null}
        />
        <DateField
          label={fieldWord('contribution', 'dueDay')}
          value={draft.dueDay}
          onChange={(dueDay) => setDraft({ ...draft, dueDay })}
        />
        <FieldFailure text={failures.other ?? null} />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isPending={state === 'running'}>
            {t('contributions.add')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

function useAdding(onDone: () => void) {
  const [failures, setFailures] = useState<Failures>({})
  const { run, state } = useCommand('contribution.create')
  const { nameOf } = useOrganisations()
  const add = async (draft: Draft): Promise<void> => {
    const { activityId, organisationId, promise } = draft
    if (activityId === null) return setFailures({ activityId: t('contributions.activityNeeded') })
    if (organisationId === null) return setFailures({ organisationId: t('contributions.organisationNeeded') })
    if (promise.trim() === '') return setFailures({ promise: t('contributions.promiseNeeded') })
    const contribution = {
      ...draft,
      activityId,
      organisationId,
      promise: promise.trim(),
      promisedDay: null,
      delivery: null,
      provenance: null,
    }
    const organisation = nameOf(organisationId) ?? ''
    const answer = await run({ id: null, contribution }, t('contributions.added', { organisation }))
    if (answer.ok) onDone()
    else setFailures({ other: failureText(answer.code) })
  }
  return { failures, state, add }
}
