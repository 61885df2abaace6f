import { useState } from 'react'
import type { Workspace } from '#contract/area/workspace'
import { organisationName } from '#domain/organisation-name'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { compareText } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './settings-screen.module.css'

/** Who the officer at this machine is. */
export function ProfileSettings() {
  const workspace = useQuery('workspace.get', {})
  if (workspace.kind === 'loading') return <SkeletonRows count={3} />
  if (workspace.kind === 'failed') return <FailureState code={workspace.code} />
  return <ProfileForm profile={workspace.value.profile} />
}

function ProfileForm({ profile }: { readonly profile: Workspace['profile'] }) {
  const isReadOnly = useIsReadOnly()
  const [name, setName] = useState(profile?.name ?? '')
  const [post, setPost] = useState(profile?.post ?? '')
  const [organisationId, setOrganisationId] = useState(profile?.organisationId ?? null)
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('profile.set')

  const save = async (): Promise<void> => {
    const answer = await run(
      { profile: { name: name.trim(), post: post.trim() || null, organisationId } },
      t('settings.profileSaved'),
    )
    setFailure(answer.ok ? null : failureText(answer.code))
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField label={fieldWord('person', 'name')} value={name} onChange={setName} isDisabled={isReadOnly} />
      <TextField label={fieldWord('person', 'post')} value={post} onChange={setPost} isDisabled={isReadOnly} />
      <OrganisationBox value={organisationId} onChange={setOrganisationId} isDisabled={isReadOnly} />
      <FieldFailure text={failure} />
      {!isReadOnly && (
        <div className={styles.actions}>
          <Button type="submit" isDisabled={name.trim() === ''} isPending={state === 'running'}>
            {t('settings.saveProfile')}
          </Button>
        </div>
      )}
    </form>
  )
}

type OrganisationBoxProps = {
  readonly value: string | null
  readonly onChange: (organisationId: string | null) => void
  readonly isDisabled: boolean
}

function OrganisationBox(props: OrganisationBoxProps) {
  const organisations = useQuery('organisation.list', {})
  if (organisations.kind !== 'ready') return null
  const choices = organisations.value.organisations
    .map((each) => ({ value: each.id, label: organisationName(each, currentLanguage()) }))
    .toSorted((a, b) => compareText(a.label, b.label))
  return <ComboBox label={t('settings.organisation')} choices={choices} {...props} />
}
