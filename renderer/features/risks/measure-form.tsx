import { useState } from 'react'
import type { Day, Id } from '#contract/values'
import { unknownOrganisationText, useOrganisations } from '../../api/organisation-choices.ts'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Measure } from './risk.ts'
import styles from './forms.module.css'

type Props = { readonly parent: Pick<Measure, 'planId' | 'issueId' | 'riskId'>; readonly onDone: () => void }
type Draft = {
  readonly text: string
  readonly actorId: Id | null
  readonly actorName: string
  readonly dueDay: Day | null
}

const empty: Draft = { text: '', actorId: null, actorName: '', dueDay: null }

/** Writes down who does what by when. */
export function MeasureForm({ parent, onDone }: Props) {
  const [draft, setDraft] = useState(empty)
  const [isTried, setIsTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('measure.create')
  const save = async (): Promise<void> => {
    setIsTried(true)
    if (draft.text.trim() === '' || state === 'running') return
    const actorName = draft.actorName.trim() === '' ? null : draft.actorName.trim()
    const measure = { ...parent, ...draft, text: draft.text.trim(), actorName, completion: null, provenance: null }
    const answer = await run({ id: null, measure }, t('risks.measureAdded'))
    if (answer.ok) onDone()
    else setFailure(failureText(answer.code))
  }
  return (
    <form
      className={styles.form}
      aria-label={t('risks.addMeasure')}
      onSubmit={(event) => (event.preventDefault(), void save())}
    >
      <TextArea
        label={fieldWord('measure', 'text')}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
        onSubmit={() => void save()}
        failure={isTried && draft.text.trim() === '' ? t('risks.measureMissing') : null}
        isRequired
        autoFocus
      />
      <div className={styles.row}>
        <Actor actorId={draft.actorId} onChange={(actorId) => setDraft({ ...draft, actorId })} />
        <TextField
          label={fieldWord('measure', 'actorName')}
          value={draft.actorName}
          onChange={(actorName) => setDraft({ ...draft, actorName })}
        />
        <DateField
          label={fieldWord('measure', 'dueDay')}
          value={draft.dueDay}
          onChange={(dueDay) => setDraft({ ...draft, dueDay })}
        />
      </div>
      <FieldFailure text={failure} />
      <div className={styles.acts}>
        <Button look="plain" onPress={onDone}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={state === 'running'}>
          {t('risks.addMeasure')}
        </Button>
      </div>
    </form>
  )
}

type ActorProps = { readonly actorId: Id | null; readonly onChange: (actorId: Id | null) => void }

function Actor({ actorId, onChange }: ActorProps) {
  const { choices } = useOrganisations()
  return (
    <ComboBox
      label={fieldWord('measure', 'actorId')}
      choices={choices}
      value={actorId}
      unknownText={unknownOrganisationText}
      onChange={onChange}
    />
  )
}
