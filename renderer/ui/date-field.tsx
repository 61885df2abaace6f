import { parseDate } from '@internationalized/date'
import type { CalendarDate } from '@internationalized/date'
import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group } from 'react-aria-components'
import type { Day } from '#contract/values'
import { t } from '../i18n/translate.ts'
import { CalendarCard } from './calendar-card.tsx'
import { classes } from './classes.ts'
import { ariaFieldProps, FieldLabel, FieldNotes } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'
import control from './control.module.css'
import styles from './date-field.module.css'

type Props = FieldProps & {
  readonly value: Day | null
  /** Told when a day is complete: chosen in the calendar, or typed and left or confirmed with Enter. */
  readonly onChange: (day: Day | null) => void
}

const firstYear = 1900
const lastYear = 2200

/** A day, typed or chosen in a calendar; may be empty unless it is required. */
export function DateField({ value, onChange, ...field }: Props) {
  const [draft, setDraft] = useState<{ readonly of: Day | null; readonly day: Day | null } | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  // A draft of an earlier value is void: the day was changed elsewhere meanwhile.
  const day = draft !== null && draft.of === value ? draft.day : value
  const isImpossible = day !== null && !isUsualYear(day)

  /** Whether the day could be told. */
  const commit = (next: Day | null): boolean => {
    if (next !== null && !isUsualYear(next)) return false
    setDraft(null)
    if (next !== value) onChange(next)
    return true
  }
  const change = (date: CalendarDate | null): void => {
    const next = date?.toString() ?? null
    setDraft({ of: value, day: next })
    if (isOpen) commit(next)
  }
  const root = useEnter(() => commit(day))
  const failure = isImpossible ? t('common.yearOutOfRange', { firstYear, lastYear }) : (field.failure ?? null)

  return (
    <DatePicker
      {...ariaFieldProps({ ...field, failure })}
      value={day === null ? null : parseDate(day)}
      onChange={change}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      onBlur={() => commit(day)}
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
            onPress={() => commit(null)}
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

/**
 * Enter tells the day and sends the form round the field, as in any other field. Listens on the way down: the segments keep the keys
 * they are given to themselves.
 */
function useEnter(onEnter: () => boolean): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  const latest = useRef(onEnter)
  useEffect(() => {
    latest.current = onEnter
  })
  useEffect(() => {
    const element = root.current
    const press = ({ key, target }: KeyboardEvent): void => {
      if (key !== 'Enter' || !(target instanceof Element) || target.getAttribute('role') !== 'spinbutton') return
      // The form must hold the day when it is sent.
      if (flushSync(() => latest.current())) target.closest('form')?.requestSubmit()
    }
    element?.addEventListener('keydown', press, true)
    return () => element?.removeEventListener('keydown', press, true)
  }, [])
  return root
}

function isUsualYear(day: Day): boolean {
  const year = Number(day.slice(0, 4))
  return year >= firstYear && year <= lastYear
}
