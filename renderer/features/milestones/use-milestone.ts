import type { DateRevision } from '#contract/entity/activity'
import type { InputOf } from '#contract/types'
import type { Day } from '#contract/values'
import { useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { showFailure } from '../../ui/show-failure.ts'
import type { Milestone } from './milestone.ts'

export type MilestoneChange = InputOf<'milestone.edit'>['change']

/** What can be done with a milestone; each has an Undo. An edit answers null, or why it was not saved. */
export function useMilestone({ id: milestoneId, title }: Milestone) {
  const today = useToday()
  const editing = useCommand('milestone.edit')
  const deleting = useCommand('milestone.delete')

  const change = async (to: MilestoneChange, toast: string): Promise<string | null> => {
    const answer = await editing.run({ milestoneId, change: to }, toast)
    return answer.ok ? null : failureText(answer.code)
  }
  const edit = (to: MilestoneChange): Promise<string | null> => {
    const field = fieldWord('milestone', to.field)
    return change(to, t('milestones.saved', { field, title }))
  }
  const setActual = (value: Day | null): Promise<string | null> =>
    change(
      { field: 'actualDay', value },
      value === null
        ? t('milestones.openAgain', { title })
        : t('milestones.reachedOn', { title, day: formatDay(value) }),
    )
  const revise = (value: DateRevision | null): Promise<string | null> =>
    change(
      { field: 'revisedDay', value },
      value === null
        ? t('milestones.revisionTakenBack', { title })
        : t('milestones.revised', { title, day: formatDay(value.day) }),
    )
  const reachToday = async (): Promise<void> => {
    const toast = t('milestones.reachedOn', { title, day: formatDay(today) })
    const answer = await editing.run({ milestoneId, change: { field: 'actualDay', value: today } }, toast)
    if (!answer.ok) showFailure(answer.code)
  }
  const remove = async (): Promise<void> => {
    const answer = await deleting.run({ milestoneId }, t('milestones.deleted', { title }))
    if (!answer.ok) showFailure(answer.code)
  }
  return { edit, setActual, revise, reachToday, remove, isRunning: editing.state === 'running' }
}
