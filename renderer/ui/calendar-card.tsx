import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components'
import { currentLanguage } from '../i18n/translate.ts'
import { Icon } from './icon.tsx'
import styles from './calendar-card.module.css'

/** The month to choose a day from; takes its value from the picker round it. */
export function CalendarCard() {
  return (
    <Calendar>
      <header className={styles.header}>
        <Button slot="previous" className={styles.step ?? ''}>
          <Icon name="chevron-start" />
        </Button>
        <Heading className={styles.month ?? ''} />
        <Button slot="next" className={styles.step ?? ''}>
          <Icon name="chevron-end" />
        </Button>
      </header>
      {/* Arabic shortens its weekdays to letters only: what is short elsewhere is the whole name there. */}
      <CalendarGrid weekdayStyle={currentLanguage() === 'ar' ? 'narrow' : 'short'}>
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day ?? ''} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
