import { useState } from 'react'
import type { Day } from '#contract/values'
import { useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  readonly planId: string
  readonly onClose: () => void
  readonly onMade: (meetingId: string) => void
}

/** Plans a meeting by what is known first: what it is called, when and where. */
export function NewMeetingDialog({ planId, onClose, onMade }: Props) {
  const today = useToday()
  const [title, setTitle] = useState('')
  const [day, setDay] = useState<Day>(today)
  const [place, setPlace] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const [isNameless, setIsNameless] = useState(false)
  const { run, state } = useCommand('meeting.create')

  // What a meeting speaks about is the plan's.
  const plan = useQuery('plan.get', { planId })

  const add = async (): Promise<void> => {
    setIsNameless(title.trim() === '')
    if (title.trim() === '' || plan.kind !== 'ready') return
    const meeting = {
      planId,
      title: title.trim(),
      day,
      place: place.trim() === '' ? null : place.trim(),
      participants: '',
      minutes: '',
      state: 'planned' as const,
      marking: plan.value.marking,
      provenance: null,
    }
    const answer = await run({ id: null, meeting }, t('meetings.added', { meeting: meeting.title }))
    if (!answer.ok) return setFailure(failureText(answer.code))
    onClose()
    onMade(answer.value.id)
  }
  return (
    <Dialog title={t('meetings.add')} isOpen onClose={onClose}>
      <form onSubmit={(event) => (event.preventDefault(), void add())}>
        <TextField
          label={fieldWord('meeting', 'title')}
          value={title}
          onChange={setTitle}
          failure={isNameless && title.trim() === '' ? t('meetings.nameMissing') : null}
          isRequired
          autoFocus
        />
        <DateField
          label={fieldWord('meeting', 'day')}
          value={day}
          onChange={(chosen) => chosen !== null && setDay(chosen)}
          isRequired
        />
        <TextField label={fieldWord('meeting', 'place')} value={place} onChange={setPlace} />
        <FieldFailure text={plan.kind === 'failed' ? failureText(plan.code) : failure} />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={plan.kind !== 'ready'} isPending={state === 'running'}>
            {t('meetings.add')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
