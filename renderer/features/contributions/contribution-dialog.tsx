import { useState } from 'react'
import { contributionKinds } from '#contract/vocabulary/resources'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { CodeSelect } from '../../ui/code-select.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { PartialDayField } from '../../ui/partial-day-field.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import type { Contribution, ContributionChange } from './contribution.ts'
import { RecordDelivery } from './delivery-form.tsx'
import { KeepingMark } from './keeping-mark.tsx'

type Props = {
  readonly contribution: Contribution
  readonly organisation: string
  /** The activity in words; null where it is plain which. */
  readonly activity: string | null
  readonly onClose: () => void
}

/** Every fact of a promise, each saved as it is changed. */
export function ContributionDialog({ contribution, organisation, activity, onClose }: Props) {
  const isReadOnly = useIsReadOnly()
  const { run } = useCommand('contribution.delete')
  const remove = async (): Promise<void> => {
    const answer = await run({ contributionId: contribution.id }, t('contributions.deleted', { organisation }))
    if (answer.ok) onClose()
    else showFailure(answer.code)
  }
  return (
    <Dialog title={t('contributions.details')} isOpen onClose={onClose}>
      <Facts {...{ contribution, organisation, activity, isReadOnly }} />
      <DialogActions>
        {!isReadOnly && (
          <Button look="plain" icon="trash" onPress={() => void remove()}>
            {t('contributions.delete')}
          </Button>
        )}
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}

type FactsProps = Omit<Props, 'onClose'> & { readonly isReadOnly: boolean }

function Facts({ contribution, organisation, activity, isReadOnly }: FactsProps) {
  const [failures, setFailures] = useState<{ readonly [field: string]: string | null }>({})
  const save = useSave(contribution.id, organisation)
  const set = async (change: ContributionChange): Promise<void> => {
    const problem = await save(change)
    setFailures({ ...failures, [change.field]: problem })
  }
  const entries = [
    { term: fieldWord('contribution', 'organisationId'), detail: <bdi>{organisation}</bdi> },
    ...(activity === null ? [] : [{ term: fieldWord('contribution', 'activityId'), detail: <bdi>{activity}</bdi> }]),
    { term: fieldWord('contribution', 'kind'), detail: <Kind {...{ contribution, isReadOnly, set }} /> },
    { term: fieldWord('contribution', 'promise'), detail: <PromiseText {...{ contribution, isReadOnly, save }} /> },
    {
      term: fieldWord('contribution', 'promisedDay'),
      detail: (
        <PartialDayField
          label={fieldWord('contribution', 'promisedDay')}
          isLabelHidden
          isDisabled={isReadOnly}
          value={contribution.promisedDay}
          failure={failures['promisedDay'] ?? null}
          onChange={(value) => void set({ field: 'promisedDay', value })}
        />
      ),
    },
    {
      term: fieldWord('contribution', 'dueDay'),
      detail: (
        <DateField
          label={fieldWord('contribution', 'dueDay')}
          isLabelHidden
          isDisabled={isReadOnly}
          value={contribution.dueDay}
          failure={failures['dueDay'] ?? null}
          onChange={(value) => void set({ field: 'dueDay', value })}
        />
      ),
    },
    {
      term: fieldWord('contribution', 'delivery'),
      detail: <DeliveryFact {...{ contribution, organisation, isReadOnly }} />,
    },
    ...(contribution.provenance === null
      ? []
      : [
          {
            term: fieldWord('contribution', 'provenance'),
            detail: <ProvenanceMark provenance={contribution.provenance} />,
          },
        ]),
  ]
  return <DefinitionList entries={entries} />
}

type PromiseProps = Pick<FactsProps, 'contribution' | 'isReadOnly'> & {
  readonly save: (change: ContributionChange) => Promise<string | null>
}

function PromiseText({ contribution, isReadOnly, save }: PromiseProps) {
  return (
    <InlineEdit
      label={fieldWord('contribution', 'promise')}
      value={contribution.promise}
      isLong
      isReadOnly={isReadOnly}
      onSave={(value) =>
        value.trim() === '' ? Promise.resolve(t('contributions.promiseNeeded')) : save({ field: 'promise', value })
      }
    />
  )
}

function DeliveryFact({ contribution, organisation, isReadOnly }: Omit<FactsProps, 'activity'>) {
  return (
    <div>
      <KeepingMark contribution={contribution} />
      {contribution.delivery !== null && contribution.delivery.text !== '' && (
        <p>
          <bdi>{contribution.delivery.text}</bdi>
        </p>
      )}
      {!isReadOnly && <RecordDelivery contribution={contribution} organisation={organisation} />}
    </div>
  )
}

type KindProps = Pick<FactsProps, 'contribution' | 'isReadOnly'> & {
  readonly set: (change: ContributionChange) => Promise<void>
}

function Kind({ contribution, isReadOnly, set }: KindProps) {
  return (
    <CodeSelect
      label={fieldWord('contribution', 'kind')}
      isLabelHidden
      isDisabled={isReadOnly}
      vocabulary="contributionKind"
      codes={contributionKinds}
      value={contribution.kind}
      onChange={(value) => void set({ field: 'kind', value })}
    />
  )
}

function useSave(contributionId: string, organisation: string): (change: ContributionChange) => Promise<string | null> {
  const { run } = useCommand('contribution.edit')
  return async (change) => {
    const answer = await run({ contributionId, change }, t('contributions.saved', { organisation }))
    return answer.ok ? null : failureText(answer.code)
  }
}
