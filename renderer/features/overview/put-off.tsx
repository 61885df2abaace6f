import { useState } from 'react'
import type { Attention } from '#contract/area/attention'
import { addDays } from '#domain/days'
import { useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { TextField } from '../../ui/text-field.tsx'

/** Puts a line off until a day, or takes it up again. */
export function PutOff({ line }: { readonly line: Attention }) {
  const today = useToday()
  const [isAsking, setIsAsking] = useState(false)
  const { run: make } = useCommand('snooze.create')
  const { run: remove } = useCommand('snooze.delete')
  const { snooze, planId, key } = line
  const until = (untilDay: string, reason: string | null) =>
    make(
      { id: null, snooze: { planId, key, untilDay, reason } },
      t('overview.putOffDone', { day: formatDay(untilDay) }),
    )
  const atOnce = async (days: number): Promise<void> => {
    const answer = await until(addDays(today, days), null)
    if (!answer.ok) showFailure(answer.code)
  }
  const asAsked = async (untilDay: string, reason: string | null): Promise<string | null> => {
    const answer = await until(untilDay, reason)
    return answer.ok ? null : failureText(answer.code)
  }
  const takeUp = async (snoozeId: string): Promise<void> => {
    const answer = await remove({ snoozeId })
    if (!answer.ok) showFailure(answer.code)
  }
  const label = t('overview.putOff', { title: line.title })
  const choices = [
    { id: 'week', label: t('overview.putOffWeek'), onAct: () => void atOnce(7) },
    { id: 'month', label: t('overview.putOffMonth'), onAct: () => void atOnce(30) },
    { id: 'day', label: t('overview.putOffUntil'), onAct: () => setIsAsking(true) },
  ]
  const acts =
    snooze === null ? choices : [{ id: 'takeUp', label: t('overview.takeUp'), onAct: () => void takeUp(snooze.id) }]
  return (
    <>
      <Menu label={label} acts={acts}>
        <IconButton icon="clock" label={label} />
      </Menu>
      {isAsking && <UntilDialog title={label} onClose={() => setIsAsking(false)} onChosen={asAsked} />}
    </>
  )
}

type UntilProps = {
  readonly title: string
  readonly onClose: () => void
  /** Answers null, or why nothing was saved. */
  readonly onChosen: (day: string, reason: string | null) => Promise<string | null>
}

function UntilDialog({ title, onClose, onChosen }: UntilProps) {
  const today = useToday()
  const [day, setDay] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const putOff = async (): Promise<void> => {
    if (day === null || day <= today) return setFailure(t('overview.putOffTooEarly'))
    if (isSaving) return
    setIsSaving(true)
    const problem = await onChosen(day, reason.trim() === '' ? null : reason.trim())
    setIsSaving(false)
    setFailure(problem)
    if (problem === null) onClose()
  }
  return (
    <Dialog title={title} isOpen onClose={onClose} size="small">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void putOff()
        }}
      >
        <DateField
          label={t('overview.putOffDay')}
          value={day}
          onChange={setDay}
          failure={failure}
          isRequired
          autoFocus
        />
        <TextField label={t('overview.putOffReason')} value={reason} onChange={setReason} />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isPending={isSaving}>
            {t('overview.putOffAct')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
