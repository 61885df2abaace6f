import type { Id } from '#contract/values'
import { usePlanActivities } from '../../api/plan-activities.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { ComboBox } from '../../ui/combo-box.tsx'

type Props = { readonly planId: Id; readonly value: Id | null; readonly onChange: (activityId: Id | null) => void }

/** The activity that a risk or issue is of; empty, it is of the plan. */
export function ActivityChoice({ planId, value, onChange }: Props) {
  const { choices } = usePlanActivities(planId)
  return (
    <ComboBox
      label={fieldWord('risk', 'activityId')}
      description={t('risks.activityHelp')}
      choices={choices}
      value={value}
      onChange={onChange}
    />
  )
}
