import { useState } from 'react'
import type { Plan } from '#contract/area/plan'
import type { InputOf } from '#contract/types'
import { markings, planKinds, planStates } from '#contract/vocabulary'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { CodeSelect } from '../../ui/code-select.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { PartialDayField } from '../../ui/partial-day-field.tsx'
import { FocusYearField } from './focus-year-field.tsx'
import styles from './plan-editing.module.css'

type Props = { readonly plan: Plan }
type Change = InputOf<'plan.edit'>['change']

function useSave(planId: string): (change: Change) => Promise<string | null> {
  const { run } = useCommand('plan.edit')
  return async (change) => {
    const answer = await run({ planId, change })
    return answer.ok ? null : failureText(answer.code)
  }
}

/** What is said of the plan as a whole, each fact edited in place. */
export function PlanFacts({ plan }: Props) {
  const save = useSave(plan.id)
  const written = (field: 'title' | 'shortTitle', label: string) => ({
    term: label,
    detail: <InlineEdit label={label} value={plan[field]} onSave={(value) => save({ field, value: value.trim() })} />,
  })
  return (
    <DefinitionList
      entries={[
        written('title', fieldWord('plan', 'title')),
        written('shortTitle', fieldWord('plan', 'shortTitle')),
        { term: fieldWord('plan', 'kind'), detail: <Kind plan={plan} /> },
        { term: fieldWord('plan', 'state'), detail: <State plan={plan} /> },
        { term: fieldWord('plan', 'marking'), detail: <PlanMarking plan={plan} /> },
        { term: t('planEditing.period'), detail: <Period plan={plan} /> },
        {
          term: t('planEditing.focusYear'),
          detail: <FocusYearField year={plan.focusYear} onSave={(value) => save({ field: 'focusYear', value })} />,
        },
        {
          term: fieldWord('plan', 'description'),
          detail: (
            <InlineEdit
              label={fieldWord('plan', 'description')}
              value={plan.description}
              onSave={(value) => save({ field: 'description', value })}
              isLong
              placeholder={t('planEditing.addDescription')}
            />
          ),
        },
      ]}
    />
  )
}

function Kind({ plan }: Props) {
  const save = useSave(plan.id)
  return (
    <CodeSelect
      label={fieldWord('plan', 'kind')}
      isLabelHidden
      vocabulary="planKind"
      codes={planKinds}
      value={plan.kind}
      onChange={(value) => void save({ field: 'kind', value })}
    />
  )
}

function State({ plan }: Props) {
  const save = useSave(plan.id)
  return (
    <CodeSelect
      label={fieldWord('plan', 'state')}
      isLabelHidden
      vocabulary="planState"
      codes={planStates}
      value={plan.state}
      onChange={(value) => void save({ field: 'state', value })}
    />
  )
}

function PlanMarking({ plan }: Props) {
  const save = useSave(plan.id)
  return (
    <CodeSelect
      label={fieldWord('plan', 'marking')}
      isLabelHidden
      vocabulary="marking"
      codes={markings}
      value={plan.marking}
      onChange={(value) => void save({ field: 'marking', value })}
    />
  )
}

function Period({ plan }: Props) {
  const [failure, setFailure] = useState<string | null>(null)
  const save = useSave(plan.id)
  return (
    <div className={styles.pair}>
      <PartialDayField
        label={t('planEditing.periodStart')}
        value={plan.periodStart}
        onChange={(value) => void save({ field: 'periodStart', value }).then(setFailure)}
      />
      <PartialDayField
        label={t('planEditing.periodEnd')}
        value={plan.periodEnd}
        failure={failure}
        onChange={(value) => void save({ field: 'periodEnd', value }).then(setFailure)}
      />
    </div>
  )
}
