import { useState } from 'react'
import type { PartialDay } from '#contract/values'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { planPlace } from '../../routing/route.ts'
import { goTo } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { PartialDayField } from '../../ui/partial-day-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { namesIn } from './lines.ts'
import { startPlan } from './start-plan.ts'
import type { NewPlan } from './start-plan.ts'
import styles from './plan-editing.module.css'

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

type Draft = {
  readonly title: string
  readonly shortTitle: string
  /** One a line, as written. */
  readonly organisations: string
  readonly areas: string
  readonly periodStart: PartialDay | null
  readonly periodEnd: PartialDay | null
}

const nothing: Draft = {
  title: '',
  shortTitle: '',
  organisations: '',
  areas: '',
  periodStart: null,
  periodEnd: null,
}

/** Starts a plan: what it is called, who agreed it, and what it is divided into. Everything but the title can wait. */
export function NewPlanDialog({ isOpen, onClose }: Props) {
  const organisations = useQuery('organisation.list', {})
  const [draft, setDraft] = useState(nothing)
  const [failure, setFailure] = useState<string | null>(null)
  const [isRunning, setIsRunning] = useState(false)

  const start = async (): Promise<void> => {
    if (isRunning || organisations.kind !== 'ready') return
    setFailure(null)
    setIsRunning(true)
    const answer = await startPlan(planOf(draft), organisations.value.organisations)
    setIsRunning(false)
    if (!answer.ok) return setFailure(failureText(answer.code))
    onClose()
    goTo(planPlace(answer.planId, 'matrix'))
  }
  return (
    <Dialog title={t('planEditing.newTitle')} isOpen={isOpen} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <DraftFields draft={draft} onChange={(part) => setDraft((before) => ({ ...before, ...part }))} />
        <FieldFailure text={failure} />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={draft.title.trim() === ''} isPending={isRunning}>
            {t('planEditing.start')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

type FieldsProps = { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void }

function DraftFields({ draft, onChange }: FieldsProps) {
  return (
    <>
      <TextField
        label={fieldWord('plan', 'title')}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        isRequired
        autoFocus
      />
      <TextField
        label={fieldWord('plan', 'shortTitle')}
        description={t('planEditing.shortTitleHelp')}
        value={draft.shortTitle}
        onChange={(shortTitle) => onChange({ shortTitle })}
      />
      <div className={styles.pair}>
        <PartialDayField
          label={t('planEditing.periodStart')}
          value={draft.periodStart}
          onChange={(periodStart) => onChange({ periodStart })}
        />
        <PartialDayField
          label={t('planEditing.periodEnd')}
          value={draft.periodEnd}
          onChange={(periodEnd) => onChange({ periodEnd })}
        />
      </div>
      <TextArea
        label={t('planEditing.organisations')}
        description={t('planEditing.organisationsHelp')}
        value={draft.organisations}
        onChange={(organisations) => onChange({ organisations })}
      />
      <TextArea
        label={t('planEditing.areas')}
        description={t('planEditing.areasHelp')}
        rows={3}
        value={draft.areas}
        onChange={(areas) => onChange({ areas })}
      />
    </>
  )
}

function planOf({ title, shortTitle, periodStart, periodEnd, organisations, areas }: Draft): NewPlan {
  return {
    title: title.trim(),
    shortTitle: shortTitle.trim(),
    periodStart,
    periodEnd,
    organisationNames: namesIn(organisations),
    areaNames: namesIn(areas),
  }
}
