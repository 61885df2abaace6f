import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { ThematicArea } from '#contract/area/outline'
import type { Plan } from '#contract/area/plan'
import type { FailureCode } from '#contract/types'
import type { Day } from '#contract/values'
import { horizons, natures } from '#contract/vocabulary'
import type { Horizon, Nature } from '#contract/vocabulary'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { planPlace } from '../../routing/route.ts'
import { goTo } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import field from '../../ui/field.module.css'
import { nextReference } from './next-reference.ts'
import styles from './add-activity-dialog.module.css'

type Props = {
  readonly plan: Plan
  readonly areas: readonly ThematicArea[]
  readonly references: readonly string[]
  readonly onClose: () => void
  readonly onAdded: (activityId: string) => void
}

type Draft = {
  readonly areaId: string
  readonly reference: string
  readonly title: string
  readonly nature: Nature
  readonly horizon: Horizon
  readonly plannedStart: Day | null
  readonly plannedEnd: Day | null
}

type Failure = { readonly at: 'reference' | 'title' | 'form'; readonly text: string }

/** Writes down a new activity and opens it. */
export function AddActivityDialog({ plan, areas, references, onClose, onAdded }: Props) {
  const [draft, setDraft] = useState(() => firstDraft(areas, references))
  const [failure, setFailure] = useState<Failure | null>(null)
  const create = useCommand('activity.create')

  const save = async (): Promise<void> => {
    if (draft.reference.trim() === '') return setFailure({ at: 'reference', text: t('matrix.referenceMissing') })
    if (draft.title.trim() === '') return setFailure({ at: 'title', text: t('matrix.titleMissing') })
    const activity = { ...draft, ...untold, sdgTargets: [], planId: plan.id, marking: plan.marking }
    const answer = await create.run({ id: null, activity }, t('matrix.created', { reference: draft.reference }))
    if (!answer.ok) return setFailure(failureOf(answer.code))
    onClose()
    onAdded(answer.value.id)
    goTo(planPlace(plan.id, 'matrix', { activityId: answer.value.id }))
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (create.state === 'idle') void save()
  }
  return (
    <Dialog title={t('matrix.newTitle')} isOpen onClose={onClose}>
      <form onSubmit={submit}>
        <Fields draft={draft} areas={areas} failure={failure} onChange={(part) => setDraft({ ...draft, ...part })} />
        <FieldFailure text={failure?.at === 'form' ? failure.text : null} />
        <DialogActions>
          <Button look="plain" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" type="submit" isPending={create.state === 'running'}>
            {t('matrix.addActivity')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

type FieldsProps = {
  readonly draft: Draft
  readonly areas: readonly ThematicArea[]
  readonly failure: Failure | null
  readonly onChange: (part: Partial<Draft>) => void
}

function Fields({ draft, areas, failure, onChange }: FieldsProps) {
  const failureAt = (at: Failure['at']): string | null => (failure?.at === at ? failure.text : null)
  return (
    <>
      <TextField
        label={t('matrix.newActivityTitle')}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        failure={failureAt('title')}
        isRequired
        autoFocus
      />
      <div className={styles.pair}>
        <Select
          label={t('matrix.newArea')}
          choices={areas.map((area) => ({ value: area.id, label: area.name }))}
          value={draft.areaId}
          onChange={(areaId) => onChange({ areaId })}
        />
        <TextField
          label={t('matrix.referenceName')}
          description={t('matrix.referenceHelp')}
          value={draft.reference}
          onChange={(reference) => onChange({ reference })}
          failure={failureAt('reference')}
          isRequired
        />
      </div>
      <Codes draft={draft} onChange={onChange} />
      <div className={styles.pair}>
        <DateField
          label={fieldWord('activity', 'plannedStart')}
          value={draft.plannedStart}
          onChange={(plannedStart) => onChange({ plannedStart })}
        />
        <DateField
          label={fieldWord('activity', 'plannedEnd')}
          value={draft.plannedEnd}
          onChange={(plannedEnd) => onChange({ plannedEnd })}
        />
      </div>
    </>
  )
}

function Codes({ draft, onChange }: Pick<FieldsProps, 'draft' | 'onChange'>) {
  return (
    <div className={styles.pair}>
      <div className={field.field}>
        <span className={field.label}>{fieldWord('activity', 'nature')}</span>
        <Segmented
          label={fieldWord('activity', 'nature')}
          choices={natures.map((code) => ({ value: code, label: codeWord('nature', code) }))}
          value={draft.nature}
          onChange={(nature) => onChange({ nature })}
        />
      </div>
      <div className={field.field}>
        <span className={field.label}>{fieldWord('activity', 'horizon')}</span>
        <Segmented
          label={fieldWord('activity', 'horizon')}
          choices={horizons.map((code) => ({ value: code, label: codeWord('horizon', code) }))}
          value={draft.horizon}
          onChange={(horizon) => onChange({ horizon })}
        />
      </div>
    </div>
  )
}

/** What a new activity says nothing about yet. */
const untold = {
  focusAreaId: null,
  objectiveId: null,
  description: '',
  status: { status: 'planned', reason: null },
  revisedStart: null,
  revisedEnd: null,
  actualStart: null,
  actualEnd: null,
  geography: '',
  provenance: null,
} as const

function firstDraft(areas: readonly ThematicArea[], references: readonly string[]): Draft {
  return {
    areaId: areas[0]?.id ?? '',
    reference: nextReference(references),
    title: '',
    nature: 'joint',
    horizon: 'current',
    plannedStart: null,
    plannedEnd: null,
  }
}

function failureOf(code: FailureCode): Failure {
  return { at: code === 'reference.taken' ? 'reference' : 'form', text: failureText(code) }
}
