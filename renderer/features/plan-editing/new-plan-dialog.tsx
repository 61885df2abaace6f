import { useState } from 'react'
import type { PartialDay } from '#contract/values'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { goTo } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { PartialDayField } from '../../ui/partial-day-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { namesIn } from './lines.ts'
import { startPlan } from './start-plan.ts'
import styles from './plan-editing.module.css'

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

const nothing = { title: '', shortTitle: '', organisations: '', areas: '' }

/** Starts a plan: what it is called, who agreed it, and what it is divided into. Everything but the title can wait. */
export function NewPlanDialog({ isOpen, onClose }: Props) {
  const organisations = useQuery('organisation.list', {})
  const [texts, setTexts] = useState(nothing)
  const [periodStart, setPeriodStart] = useState<PartialDay | null>(null)
  const [periodEnd, setPeriodEnd] = useState<PartialDay | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isRunning, setIsRunning] = useState(false)
  const write = (part: Partial<typeof nothing>): void => setTexts((before) => ({ ...before, ...part }))

  const start = async (): Promise<void> => {
    if (isRunning || organisations.kind !== 'ready') return
    setIsRunning(true)
    const plan = {
      title: texts.title.trim(),
      shortTitle: texts.shortTitle.trim(),
      periodStart,
      periodEnd,
      organisationNames: namesIn(texts.organisations),
      areaNames: namesIn(texts.areas),
    }
    const answer = await startPlan(plan, organisations.value.organisations)
    setIsRunning(false)
    if (!answer.ok) return setFailure(failureText(answer.code))
    onClose()
    goTo({ kind: 'plan', planId: answer.planId, section: 'matrix', activityId: null })
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
        <TextField
          label={t('planEditing.title')}
          value={texts.title}
          onChange={(title) => write({ title })}
          isRequired
          autoFocus
        />
        <TextField
          label={t('planEditing.shortTitle')}
          description={t('planEditing.shortTitleHelp')}
          value={texts.shortTitle}
          onChange={(shortTitle) => write({ shortTitle })}
        />
        <div className={styles.pair}>
          <PartialDayField label={t('planEditing.periodStart')} value={periodStart} onChange={setPeriodStart} />
          <PartialDayField label={t('planEditing.periodEnd')} value={periodEnd} onChange={setPeriodEnd} />
        </div>
        <TextArea
          label={t('planEditing.organisations')}
          description={t('planEditing.organisationsHelp')}
          value={texts.organisations}
          onChange={(text) => write({ organisations: text })}
        />
        <TextArea
          label={t('planEditing.areas')}
          description={t('planEditing.areasHelp')}
          rows={3}
          value={texts.areas}
          onChange={(areas) => write({ areas })}
        />
        <FieldFailure text={failure} />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={texts.title.trim() === ''} isPending={isRunning}>
            {t('planEditing.start')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
