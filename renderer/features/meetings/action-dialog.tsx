import { useState } from 'react'
import type { Deed } from '#contract/entity/risk'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { unknownOrganisationText, useOrganisations } from '../../api/organisation-choices.ts'
import { useCommand } from '../../api/use-command.ts'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { LinkedText } from '../../ui/linked-text.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { ActionMark } from './action-mark.tsx'
import { CarryOver } from './carry-over.tsx'
import { NextStep } from './next-step.tsx'
import type { ActionPoint } from './records.ts'
import { useActionPointSave } from './saving.ts'
import { usePlanActivities } from '../../api/plan-activities.ts'
import styles from './meetings.module.css'

type Props = { readonly point: ActionPoint; readonly onClose: () => void }

/** Every fact of an action point, each saved as it is changed, and what comes next for it. */
export function ActionDialog({ point, onClose }: Props) {
  const isReadOnly = useIsReadOnly()
  const { run } = useCommand('actionPoint.delete')
  const remove = async (): Promise<void> => {
    const answer = await run({ actionPointId: point.id }, t('meetings.actionRemoved'))
    if (answer.ok) onClose()
    else showFailure(answer.code)
  }
  return (
    <Dialog title={codeWord('entity', 'actionPoint')} isOpen onClose={onClose} size="large">
      <Facts point={point} />
      <CarryOver point={point} />
      <DialogActions>
        {!isReadOnly && (
          <Button look="plain" icon="trash" onPress={() => void remove()}>
            {t('meetings.removeAction')}
          </Button>
        )}
        <NextStep point={point} />
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}

function Facts({ point }: { readonly point: ActionPoint }) {
  const isReadOnly = useIsReadOnly()
  const save = useActionPointSave(point.id)
  return (
    <DefinitionList
      entries={[
        {
          term: codeWord('entity', 'actionPoint'),
          detail: (
            <InlineEdit
              label={codeWord('entity', 'actionPoint')}
              value={point.text}
              isLong
              isReadOnly={isReadOnly}
              onSave={(value) => save({ field: 'text', value })}
            />
          ),
        },
        { term: t('meetings.state'), detail: <ActionMark point={point} /> },
        { term: fieldWord('actionPoint', 'ownerId'), detail: <Owner point={point} /> },
        {
          term: fieldWord('actionPoint', 'ownerName'),
          detail: (
            <InlineEdit
              label={fieldWord('actionPoint', 'ownerName')}
              value={point.ownerName ?? ''}
              isReadOnly={isReadOnly}
              onSave={(value) => save({ field: 'ownerName', value: value.trim() === '' ? null : value.trim() })}
            />
          ),
        },
        { term: fieldWord('actionPoint', 'dueDay'), detail: <Due point={point} /> },
        { term: fieldWord('actionPoint', 'activityId'), detail: <About point={point} /> },
        ...deedEntries(point),
        {
          term: fieldWord('actionPoint', 'provenance'),
          detail: (
            <bdi>
              <LinkedText text={point.provenance?.source ?? codeWord('provenance', 'entered')} />
            </bdi>
          ),
        },
      ]}
    />
  )
}

function deedEntries({ completion, verification }: ActionPoint) {
  const entry = (term: string, deed: Deed | null) => (deed === null ? [] : [{ term, detail: <DeedText deed={deed} /> }])
  return [
    ...entry(fieldWord('actionPoint', 'completion'), completion),
    ...entry(fieldWord('actionPoint', 'verification'), verification),
  ]
}

function DeedText({ deed }: { readonly deed: Deed }) {
  return (
    <>
      {formatDay(deed.day)} <bdi className={styles.deed}>{deed.text}</bdi>
    </>
  )
}

function Owner({ point }: { readonly point: ActionPoint }) {
  const isReadOnly = useIsReadOnly()
  const { choices } = useOrganisations()
  const save = useActionPointSave(point.id)
  const [failure, setFailure] = useState<string | null>(null)
  return (
    <ComboBox
      label={fieldWord('actionPoint', 'ownerId')}
      isLabelHidden
      isDisabled={isReadOnly}
      choices={choices}
      unknownText={unknownOrganisationText}
      value={point.ownerId}
      failure={failure}
      onChange={(value) => void save({ field: 'ownerId', value }).then(setFailure)}
    />
  )
}

function Due({ point }: { readonly point: ActionPoint }) {
  const isReadOnly = useIsReadOnly()
  const save = useActionPointSave(point.id)
  const [failure, setFailure] = useState<string | null>(null)
  return (
    <DateField
      label={fieldWord('actionPoint', 'dueDay')}
      isLabelHidden
      isDisabled={isReadOnly}
      value={point.dueDay}
      failure={failure}
      onChange={(value) => void save({ field: 'dueDay', value }).then(setFailure)}
    />
  )
}

function About({ point }: { readonly point: ActionPoint }) {
  const isReadOnly = useIsReadOnly()
  const { choices } = usePlanActivities(point.planId)
  const save = useActionPointSave(point.id)
  const [failure, setFailure] = useState<string | null>(null)
  return (
    <ComboBox
      label={fieldWord('actionPoint', 'activityId')}
      isLabelHidden
      isDisabled={isReadOnly}
      choices={choices}
      value={point.activityId}
      failure={failure}
      onChange={(value) => void save({ field: 'activityId', value }).then(setFailure)}
    />
  )
}
