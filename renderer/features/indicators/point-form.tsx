import { useState } from 'react'
import { readValue, valueDraft } from '#domain/indicators/read-value'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './indicators.module.css'

type Props<Day extends string> = {
  readonly label: string
  readonly value: { readonly value: number; readonly day: Day | null } | null
  readonly onSave: (value: { readonly value: number; readonly day: Day | null } | null) => Promise<string | null>
  readonly onClose: () => void
  /** The field of the day: a target's is a day, a baseline's may be a year. */
  readonly renderDay: (day: Day | null, onChange: (day: Day | null) => void) => React.ReactNode
}

/** A baseline or a target: a number and its day. Emptied, there is none. */
export function PointForm<Day extends string>({ label, value, onSave, onClose, renderDay }: Props<Day>) {
  const [typed, setTyped] = useState(valueDraft(value?.value ?? null, currentLanguage()))
  const [day, setDay] = useState(value?.day ?? null)
  const [failure, setFailure] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    const read = readValue(typed, currentLanguage())
    if (read.kind === 'not-a-number') return setFailure(t('indicators.notANumber'))
    const problem = await onSave(read.value === null ? null : { value: read.value, day })
    if (problem === null) onClose()
    else setFailure(problem)
  }
  return (
    <form className={styles.form} onSubmit={(event) => (event.preventDefault(), void save())}>
      <TextField label={label} value={typed} onChange={setTyped} failure={failure} autoFocus />
      {renderDay(day, setDay)}
      <div className={styles.acts}>
        <Button look="plain" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit">
          {t('indicators.save')}
        </Button>
      </div>
    </form>
  )
}
