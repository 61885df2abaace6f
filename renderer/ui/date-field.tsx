import { useState } from 'react'
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group } from 'react-aria-components'
import type { Day } from '#contract/values'
import { t } from '../i18n/translate.ts'
import { CalendarCard } from './calendar-card.tsx'
import { classes } from './classes.ts'
import { ariaFieldProps, FieldLabel, FieldNotes } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'
import { useTypedDay } from './use-typed-day.ts'
import control from './control.module.css'
import styles from './date-field.module.css'

type Props = FieldProps & {
  readonly value: Day | null
  /** Told when a day is complete: chosen in the calendar, or typed and left or confirmed with Enter. */
  readonly onChange: (day: Day | null) => void
}

/** A day, typed or chosen in a calendar; may be empty unless it is required. What could not be taken stays as it was typed. */
export function DateField({ value, onChange, ...field }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const { root, date, problem, change, leave, clear } = useTypedDay({ value, onChange, isChosen: isOpen })
  const failure = problem ?? field.failure ?? null

  return (
    <DatePicker
      {...ariaFieldProps({ ...field, failure })}
      value={date}
      onChange={change}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      onBlur={leave}
      ref={root}
      shouldForceLeadingZeros={false}
    >
      <FieldLabel {...field} />
      <Group className={classes(control.box, control.row)}>
        <DateInput className={styles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        {value !== null && field.isRequired !== true && field.isDisabled !== true && (
          <Button
            slot={null}
            className={control.toggle ?? ''}
            aria-label={t('common.clearField', { field: field.label })}
            onPress={clear}
          >
            <Icon name="close" size={12} />
          </Button>
        )}
        <Button className={control.toggle ?? ''} aria-label={t('common.openCalendar')}>
          <Icon name="calendar" size={14} />
        </Button>
      </Group>
      <FieldNotes {...field} failure={failure} />
      <Popover look="card">
        <Dialog className={styles.dialog ?? ''} aria-label={field.label}>
          <CalendarCard />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
