import type { Choice } from '../../ui/choice.ts'
import { useOrganisations } from '../../api/organisation-choices.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { QuietSelect } from '../../ui/quiet-select.tsx'
import type { Milestone } from './milestone.ts'
import { useMilestone } from './use-milestone.ts'

/** Stands for the organisation that nobody is. */
export const noOwner = ''

/** The organisations that may answer for a milestone, and none. */
export function useOwnerChoices(): readonly Choice<string>[] {
  return [{ value: noOwner, label: t('milestones.noOwner') }, ...useOrganisations().choices]
}

/** Who answers for the milestone. */
export function OwnerSelect({ milestone }: { readonly milestone: Milestone }) {
  const choices = useOwnerChoices()
  const { nameOf } = useOrganisations()
  const { edit } = useMilestone(milestone)
  return (
    <QuietSelect
      label={fieldWord('milestone', 'ownerId')}
      choices={choices}
      value={milestone.ownerId ?? noOwner}
      onSave={(value) => edit({ field: 'ownerId', value: value === noOwner ? null : value })}
      render={({ value, label }) => <bdi>{nameOf(value) ?? label}</bdi>}
    />
  )
}
