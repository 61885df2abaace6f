import { useState } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { TextField } from '../../ui/text-field.tsx'
import type { Criterion, SelectionFacts } from './use-selection.ts'
import styles from './selection.module.css'

/** What the focus is chosen by, edited in place. */
export function CriteriaList({ facts: { planId, criteria } }: { readonly facts: SelectionFacts }) {
  const isReadOnly = useIsReadOnly()
  return (
    <div className={styles.scroller}>
      <p className={styles.help}>{t('selection.criteriaExplained')}</p>
      <ol className={styles.criteria}>
        {criteria.map((criterion) => (
          <CriterionItem key={criterion.id} criterion={criterion} />
        ))}
      </ol>
      {!isReadOnly && <NewCriterion planId={planId} position={(criteria.at(-1)?.position ?? 0) + 1} />}
    </div>
  )
}

function CriterionItem({ criterion }: { readonly criterion: Criterion }) {
  const isReadOnly = useIsReadOnly()
  const editing = useCommand('criterion.edit')
  const deleting = useCommand('criterion.delete')
  const save = async (field: 'name' | 'description', value: string): Promise<string | null> => {
    const answer = await editing.run({ criterionId: criterion.id, change: { field, value: value.trim() } })
    return answer.ok ? null : failureText(answer.code)
  }
  const remove = async (): Promise<void> => {
    const toast = t('selection.criterionDeleted', { criterion: criterion.name })
    const answer = await deleting.run({ criterionId: criterion.id }, toast)
    if (!answer.ok) showFailure(answer.code)
  }
  return (
    <li className={styles.criterion}>
      <div>
        <InlineEdit
          label={t('selection.criterion')}
          value={criterion.name}
          isReadOnly={isReadOnly}
          onSave={(text) => save('name', text)}
        />
        <InlineEdit
          label={t('selection.criterionMeans', { criterion: criterion.name })}
          value={criterion.description}
          placeholder={t('selection.addDescription')}
          isReadOnly={isReadOnly}
          className={styles.description ?? ''}
          onSave={(text) => save('description', text)}
          isLong
        />
      </div>
      {!isReadOnly && (
        <IconButton
          icon="trash"
          label={t('selection.deleteCriterion', { criterion: criterion.name })}
          onPress={() => void remove()}
        />
      )}
    </li>
  )
}

function NewCriterion({ planId, position }: { readonly planId: string; readonly position: number }) {
  const [name, setName] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const { run } = useCommand('criterion.create')
  const add = async (): Promise<void> => {
    if (name.trim() === '') return
    const criterion = { planId, position, name: name.trim(), description: '', provenance: null }
    const answer = await run({ id: null, criterion })
    setFailure(answer.ok ? null : failureText(answer.code))
    if (answer.ok) setName('')
  }
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField
        label={t('selection.newCriterion')}
        isLabelHidden
        placeholder={t('selection.newCriterion')}
        value={name}
        onChange={setName}
        failure={failure}
      />
      <Button type="submit" icon="plus" isDisabled={name.trim() === ''}>
        {t('selection.addCriterion')}
      </Button>
    </form>
  )
}
