import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components'
import type { Day } from '#contract/values'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { noOwner, useOwnerChoices } from './owner-select.tsx'
import styles from './milestones-section.module.css'

type Props = { readonly activityId: string }

/** Adds a milestone to the activity. */
export function AddMilestone({ activityId }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button look="plain" icon="plus">
        {t('milestones.add')}
      </Button>
      <Popover look="card" placement="bottom end">
        <Dialog className={styles.dialog ?? ''} aria-label={t('milestones.add')}>
          <AddForm activityId={activityId} onDone={() => setIsOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

const unasked = { revisedDay: null, actualDay: null, provenance: null } as const

function AddForm({ activityId, onDone }: Props & { readonly onDone: () => void }) {
  const [title, setTitle] = useState('')
  const [plannedDay, setPlannedDay] = useState<Day | null>(null)
  const [owner, setOwner] = useState(noOwner)
  const [deliverable, setDeliverable] = useState('')
  const [isTried, setIsTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('milestone.create')
  const owners = useOwnerChoices()

  const submit = async (): Promise<void> => {
    if (state === 'running') return
    setIsTried(true)
    if (title.trim() === '' || plannedDay === null) return
    const ownerId = owner === noOwner ? null : owner
    const milestone = { activityId, title, plannedDay, ownerId, deliverable, ...unasked }
    const answer = await run({ id: null, milestone }, t('milestones.added', { title }))
    if (answer.ok) onDone()
    else setFailure(failureText(answer.code))
  }
  return (
    <form className={styles.form} onSubmit={(event: SyntheticEvent) => (event.preventDefault(), void submit())}>
      <TextField
        label={fieldWord('milestone', 'title')}
        value={title}
        onChange={setTitle}
        failure={isTried && title.trim() === '' ? t('milestones.titleMissing') : null}
        isRequired
        autoFocus
      />
      <DateField
        label={fieldWord('milestone', 'plannedDay')}
        value={plannedDay}
        onChange={setPlannedDay}
        failure={isTried && plannedDay === null ? t('milestones.dayMissing') : null}
        isRequired
      />
      <Select label={fieldWord('milestone', 'ownerId')} choices={owners} value={owner} onChange={setOwner} />
      <TextArea
        label={fieldWord('milestone', 'deliverable')}
        value={deliverable}
        onChange={setDeliverable}
        onSubmit={() => void submit()}
      />
      <FieldFailure text={failure} />
      <div className={styles.actions}>
        <Button look="plain" onPress={onDone}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={state === 'running'}>
          {t('milestones.add')}
        </Button>
      </div>
    </form>
  )
}
