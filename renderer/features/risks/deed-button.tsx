import { useState } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components'
import type { Deed } from '#contract/entity/risk'
import type { Day } from '#contract/values'
import { useToday } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Popover } from '../../ui/popover.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './forms.module.css'

type Props = {
  /** What is said to be done, such as "Complete…". */
  readonly label: string
  /** Of whom: the words of the button for who hears it without its row. */
  readonly name: string
  readonly sentence: string
  readonly onSave: (deed: Deed) => Promise<string | null>
}

/** Says that something was done: the day, and what was. */
export function DeedButton({ label, name, ...form }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button look="plain" icon="check" aria-label={`${label}: ${name}`}>
        {label}
      </Button>
      <Popover look="card" placement="bottom end">
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          <DeedForm {...form} label={label} onClose={() => setIsOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

type FormProps = Omit<Props, 'name'> & { readonly onClose: () => void }

function DeedForm({ label, sentence, onSave, onClose }: FormProps) {
  const today = useToday()
  const [day, setDay] = useState<Day>(today)
  const [text, setText] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    const problem = await onSave({ day, text: text.trim() })
    if (problem === null) onClose()
    else setFailure(problem)
  }
  return (
    <form className={styles.small} onSubmit={(event) => (event.preventDefault(), void save())}>
      <TextArea label={sentence} value={text} onChange={setText} onSubmit={() => void save()} autoFocus />
      <DateField
        label={t('risks.deedDay')}
        value={day}
        onChange={(chosen) => chosen !== null && setDay(chosen)}
        failure={failure}
        isRequired
      />
      <div className={styles.acts}>
        <Button look="plain" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit">
          {label}
        </Button>
      </div>
    </form>
  )
}
