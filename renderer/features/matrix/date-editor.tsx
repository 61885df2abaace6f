import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { DateRevision } from '#contract/entity/activity'
import type { Day } from '#contract/values'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { DateRevisionEditor } from '../../ui/activity/date-revision-editor.tsx'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { DialogActions } from '../../ui/dialog.tsx'
import { CellPopover } from './cell-popover.tsx'
import type { MatrixRow } from './matrix-row.ts'
import type { MatrixActs } from './use-matrix-acts.ts'
import styles from './date-editor.module.css'

type Props = {
  readonly date: 'start' | 'end'
  readonly row: MatrixRow
  readonly anchor: Element | null
  readonly acts: MatrixActs
  readonly onDone: () => void
}

/** Moves a planned date with its reason, or plans one that is not planned yet. */
export function DateEditor({ date, row, anchor, acts, onDone }: Props) {
  const activity = useQuery('activity.get', { activityId: row.line.id })
  if (activity.kind !== 'ready') return null
  const { plannedStart, plannedEnd, revisedStart, revisedEnd } = activity.value
  const [planned, revision] = date === 'start' ? [plannedStart, revisedStart] : [plannedEnd, revisedEnd]
  const done = (failure: string | null): string | null => {
    if (failure === null) onDone()
    return failure
  }
  const revise = async (next: DateRevision | null): Promise<string | null> =>
    done(await acts.reviseDate(row, date, next))
  const plan = async (day: Day): Promise<string | null> => done(await acts.planDate(row, date, day))
  const field = date === 'start' ? t('matrix.start') : t('matrix.end')
  return (
    <CellPopover
      anchor={anchor}
      label={t('matrix.editing', { field, reference: row.line.reference })}
      look="card"
      onClose={onDone}
    >
      {planned === null ? (
        <PlanForm date={date} onSave={plan} onCancel={onDone} />
      ) : (
        <DateRevisionEditor date={date} planned={planned} revision={revision} onSave={revise} onCancel={onDone} />
      )}
    </CellPopover>
  )
}

type PlanProps = {
  readonly date: 'start' | 'end'
  readonly onSave: (day: Day) => Promise<string | null>
  readonly onCancel: () => void
}

function PlanForm({ date, onSave, onCancel }: PlanProps) {
  const [day, setDay] = useState<Day | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    setFailure(day === null ? t('activityEditing.dayMissing') : await onSave(day))
  }
  return (
    <form className={styles.form} onSubmit={(event: SyntheticEvent) => void submit(event)}>
      <DateField
        label={date === 'start' ? fieldWord('activity', 'plannedStart') : fieldWord('activity', 'plannedEnd')}
        value={day}
        onChange={setDay}
        failure={failure}
        isRequired
        autoFocus
      />
      <DialogActions>
        <Button look="plain" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit">
          {t('matrix.save')}
        </Button>
      </DialogActions>
    </form>
  )
}
