import { useState } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components'
import type { Delivery } from '#contract/entity/resources'
import type { Day } from '#contract/values'
import { deliveryStates } from '#contract/vocabulary/resources'
import { useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { CodeSelect } from '../../ui/code-select.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Popover } from '../../ui/popover.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { Contribution } from './contribution.ts'
import styles from './contributions.module.css'

type Props = { readonly contribution: Contribution; readonly organisation: string }

/** The way to say that a promise was kept, in part or whole, and on which day. */
export function RecordDelivery({ contribution, organisation }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const name = t('contributions.recordOf', { promise: contribution.promise })
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button look="plain" icon="check" aria-label={name}>
        {t('contributions.record')}
      </Button>
      <Popover look="card" placement="bottom end">
        <Dialog className={styles.dialog ?? ''} aria-label={name}>
          <DeliveryForm contribution={contribution} organisation={organisation} onDone={() => setIsOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** How far a promise was kept, on which day, and in what way. */
export function DeliveryForm({ contribution, organisation, onDone }: Props & { readonly onDone: () => void }) {
  const today = useToday()
  const [delivery, setDelivery] = useState<Delivery>(
    contribution.delivery ?? { state: 'delivered', day: today, text: '' },
  )
  const [failure, setFailure] = useState<string | null>(null)
  const save = useDelivery(contribution, organisation)
  const keep = async (value: Delivery | null): Promise<void> => {
    const problem = await save(value)
    setFailure(problem)
    if (problem === null) onDone()
  }
  const setDay = (day: Day | null): void => setDelivery({ ...delivery, day: day ?? today })
  return (
    <form className={styles.form} onSubmit={(event) => (event.preventDefault(), void keep(delivery))}>
      <CodeSelect
        label={t('contributions.howFar')}
        vocabulary="deliveryState"
        codes={deliveryStates}
        value={delivery.state}
        onChange={(state) => setDelivery({ ...delivery, state })}
      />
      <DateField label={t('contributions.day')} value={delivery.day} onChange={setDay} failure={failure} isRequired />
      <TextArea
        label={t('contributions.remark')}
        value={delivery.text}
        onChange={(text) => setDelivery({ ...delivery, text })}
      />
      <div className={styles.actions}>
        {contribution.delivery !== null && (
          <Button look="plain" onPress={() => void keep(null)}>
            {t('contributions.takeBack')}
          </Button>
        )}
        <Button look="primary" type="submit">
          {t('contributions.record')}
        </Button>
      </div>
    </form>
  )
}

function useDelivery(
  { id }: Contribution,
  organisation: string,
): (delivery: Delivery | null) => Promise<string | null> {
  const { run } = useCommand('contribution.edit')
  return async (value) => {
    const toast =
      value === null ? t('contributions.takenBack', { organisation }) : t('contributions.recorded', { organisation })
    const answer = await run({ contributionId: id, change: { field: 'delivery', value } }, toast)
    return answer.ok ? null : failureText(answer.code)
  }
}
