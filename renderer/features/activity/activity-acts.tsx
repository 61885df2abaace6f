import type { Activity } from '#contract/area/activity'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { t } from '../../i18n/translate.ts'
import { announce } from '../../ui/announcer.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { showToast } from '../../ui/toast-store.ts'

type Props = {
  readonly activity: Activity
  /** The activity is gone: whatever shows it makes way. */
  readonly onDeleted: () => void
}

/** What can be done with an activity as a whole. */
export function ActivityActs({ activity, onDeleted }: Props) {
  const isReadOnly = useIsReadOnly()
  const { run } = useCommand('activity.delete')
  const remove = async (): Promise<void> => {
    const answer = await run({ activityId: activity.id }, t('activity.deleted', { reference: activity.reference }))
    if (!answer.ok) return showFailure(answer.code)
    onDeleted()
  }
  const copy = {
    id: 'copy',
    label: t('activity.copyReference'),
    icon: 'copy',
    onAct: () => void copyReference(activity.reference),
  } as const
  const deletion = {
    id: 'delete',
    label: t('activity.deleteActivity'),
    icon: 'trash',
    isApart: true,
    onAct: () => void remove(),
  } as const
  return (
    <Menu label={t('activity.acts')} acts={isReadOnly ? [copy] : [copy, deletion]}>
      <IconButton icon="more" label={t('activity.acts')} />
    </Menu>
  )
}

async function copyReference(reference: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(reference)
    announce(t('activity.copied', { reference }))
  } catch {
    // A browser may forbid the clipboard; the reference can still be selected.
    showToast({ kind: 'failed', text: t('activity.copyFailed'), action: null })
  }
}
