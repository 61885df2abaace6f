import { useState } from 'react'
import type { Id } from '#contract/values'
import { riskCategories } from '#contract/vocabulary/monitoring'
import type { RiskCategory } from '#contract/vocabulary/monitoring'
import type { FivePoint } from '#domain/risk/risk-level'
import { riskLevel } from '#domain/risk/risk-level'
import { useToday } from '../../api/app-state.tsx'
import { unknownOrganisationText, useOrganisations } from '../../api/organisation-choices.ts'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { CodeSelect } from '../../ui/code-select.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ActivityChoice } from './activity-choice.tsx'
import { LevelMark } from './level-mark.tsx'
import { pointOf, scaleChoices } from './scale-choices.ts'
import styles from './forms.module.css'

type Props = {
  readonly planId: Id
  /** Given where it is plain which activity; else it is chosen. */
  readonly activityId: Id | null
  readonly onClose: () => void
}

type Draft = {
  readonly title: string
  readonly description: string
  readonly category: RiskCategory
  readonly assessment: { readonly likelihood: FivePoint; readonly impact: FivePoint }
  readonly ownerId: Id | null
  readonly activityId: Id | null
}

/** Writes a risk down: what may happen, how likely it is, and how much it would matter. */
export function NewRiskDialog({ planId, activityId, onClose }: Props) {
  const today = useToday()
  const [draft, setDraft] = useState<Draft>({
    title: '',
    description: '',
    category: 'operational',
    assessment: { likelihood: 3, impact: 3 },
    ownerId: null,
    activityId,
  })
  const [isTried, setIsTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('risk.create')
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part })
  const title = draft.title.trim()
  const save = async (): Promise<void> => {
    setIsTried(true)
    if (title === '' || state === 'running') return
    const unasked = { treatment: null, ownerName: null, reviewDay: null, provenance: null } as const
    const risk = { planId, ...draft, title, ...unasked, identifiedDay: today, ...usual }
    const answer = await run({ id: null, risk }, t('risks.added', { title }))
    if (answer.ok) onClose()
    else setFailure(failureText(answer.code))
  }
  return (
    <Dialog title={t('risks.addRisk')} isOpen onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => (event.preventDefault(), void save())}>
        <TextField
          label={t('risks.whatMayHappen')}
          value={draft.title}
          onChange={(typed) => change({ title: typed })}
          failure={isTried && title === '' ? t('risks.titleMissing') : null}
          isRequired
          autoFocus
        />
        <TextArea
          label={t('risks.causeAndEffect')}
          value={draft.description}
          onChange={(description) => change({ description })}
          onSubmit={() => void save()}
        />
        <Judgement draft={draft} onChange={change} />
        {activityId === null && (
          <ActivityChoice planId={planId} value={draft.activityId} onChange={(id) => change({ activityId: id })} />
        )}
        <FieldFailure text={failure} />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" isPending={state === 'running'}>
            {t('risks.addRisk')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

const usual = { status: 'open', marking: 'unclassified' } as const

type JudgementProps = { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void }

function Judgement({ draft, onChange }: JudgementProps) {
  const { choices } = useOrganisations()
  const { assessment } = draft
  return (
    <>
      <div className={styles.row}>
        <Select
          label={t('risks.likelihood')}
          choices={scaleChoices('likelihood')}
          value={`${assessment.likelihood}` as const}
          onChange={(chosen) => onChange({ assessment: { ...assessment, likelihood: pointOf(chosen) } })}
        />
        <Select
          label={t('risks.impact')}
          choices={scaleChoices('impact')}
          value={`${assessment.impact}` as const}
          onChange={(chosen) => onChange({ assessment: { ...assessment, impact: pointOf(chosen) } })}
        />
      </div>
      <p className={styles.level} aria-live="polite">
        {t('risks.level')} <LevelMark level={riskLevel(assessment)} />
      </p>
      <div className={styles.row}>
        <CodeSelect
          label={fieldWord('risk', 'category')}
          vocabulary="riskCategory"
          codes={riskCategories}
          value={draft.category}
          onChange={(category) => onChange({ category })}
        />
        <ComboBox
          label={fieldWord('risk', 'ownerId')}
          choices={choices}
          value={draft.ownerId}
          unknownText={unknownOrganisationText}
          onChange={(ownerId) => onChange({ ownerId })}
        />
      </div>
    </>
  )
}
