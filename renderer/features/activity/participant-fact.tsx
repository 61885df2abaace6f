import type { Participation } from '#contract/area/activity'
import type { Organisation } from '#contract/area/organisation'
import type { InputOf } from '#contract/types'
import { functions, roles } from '#contract/vocabulary'
import { organisationAbbreviation } from '#domain/organisation-name'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatList } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { fieldWord, codeWord } from '../../i18n/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { Fact } from './fact.tsx'
import { QuietChoices } from './quiet-choices.tsx'
import { QuietSelect } from '../../ui/quiet-select.tsx'
import styles from './participants.module.css'

type Change = InputOf<'participation.edit'>['change']

type Props = {
  readonly participation: Participation
  /** Null for an organisation that is no longer in the workspace. */
  readonly organisation: Organisation | null
  readonly reference: string
  /** With its functions, and the way to take it out. */
  readonly isComplete: boolean
}

/** An organisation in the activity: its role and functions, and what it contributes. */
export function ParticipantFact({ participation, organisation, reference, isComplete }: Props) {
  const isReadOnly = useIsReadOnly()
  const name =
    organisation === null
      ? t('activity.unknownOrganisation')
      : organisationAbbreviation(organisation, currentLanguage())
  const save = useParticipationEdit(participation.id, name, reference)
  const hasContribution = participation.contribution !== ''
  return (
    <Fact term={<bdi className={styles.term}>{name}</bdi>}>
      <div className={styles.row}>
        <div className={styles.first}>
          <span className={styles.role}>
            <QuietSelect
              label={t('activity.roleOf', { organisation: name })}
              choices={roles.map((role) => ({ value: role, label: codeWord('role', role) }))}
              value={participation.role}
              onSave={(value) => save({ field: 'role', value })}
            />
          </span>
          {(hasContribution || !isReadOnly) && (
            <InlineEdit
              className={styles.contribution ?? ''}
              label={t('activity.contributionOf', { organisation: name })}
              value={participation.contribution}
              onSave={(value) => save({ field: 'contribution', value })}
              placeholder={t('activity.addContribution')}
              isReadOnly={isReadOnly}
            />
          )}
        </div>
        {isComplete && <Functions participation={participation} name={name} onSave={save} />}
        {isComplete && !isReadOnly && <Remove participation={participation} name={name} reference={reference} />}
      </div>
    </Fact>
  )
}

type FunctionsProps = {
  readonly participation: Participation
  readonly name: string
  readonly onSave: (change: Change) => Promise<string | null>
}

function Functions({ participation, name, onSave }: FunctionsProps) {
  const isReadOnly = useIsReadOnly()
  const wordOf = (code: (typeof functions)[number]): string => codeWord('function', code)
  const words = formatList(participation.functions.map(wordOf))
  if (words === '' && isReadOnly) return null
  return (
    <div className={styles.functions}>
      <QuietChoices
        label={t('activity.functionsOf', { organisation: name })}
        choices={functions.map((code) => ({ value: code, label: wordOf(code) }))}
        chosen={participation.functions}
        value={words === '' ? t('activity.addFunctions') : words}
        onSave={(value) => onSave({ field: 'functions', value: [...value] })}
      />
    </div>
  )
}

function Remove({
  participation,
  name,
  reference,
}: Pick<FunctionsProps, 'participation' | 'name'> & Pick<Props, 'reference'>) {
  const { run } = useCommand('participation.remove')
  const remove = async (): Promise<void> => {
    const toast = t('activity.participantRemoved', { organisation: name, reference })
    const answer = await run({ participationId: participation.id }, toast)
    if (!answer.ok) showFailure(answer.code)
  }
  return (
    <span className={styles.remove}>
      <IconButton icon="close" label={t('activity.remove', { organisation: name })} onPress={() => void remove()} />
    </span>
  )
}

function useParticipationEdit(id: string, organisation: string, reference: string) {
  const { run } = useCommand('participation.edit')
  return async (change: Change): Promise<string | null> => {
    const field = fieldWord('participation', change.field)
    const answer = await run(
      { participationId: id, change },
      t('activity.participantSaved', { field, organisation, reference }),
    )
    return answer.ok ? null : failureText(answer.code)
  }
}
