import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { AttachmentList } from '../../ui/attachments/attachment-list.tsx'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import type { Milestone } from './milestone.ts'
import { OwnerSelect } from './owner-select.tsx'
import { useMilestone } from './use-milestone.ts'

type Props = { readonly milestone: Milestone; readonly onClose: () => void }

/** What is to be there when the milestone is reached, and who answers for it; each saved as it is changed. */
export function MilestoneDialog({ milestone, onClose }: Props) {
  const { edit } = useMilestone(milestone)
  const entries = [
    { term: fieldWord('milestone', 'ownerId'), detail: <OwnerSelect milestone={milestone} /> },
    {
      term: fieldWord('milestone', 'deliverable'),
      detail: (
        <InlineEdit
          label={fieldWord('milestone', 'deliverable')}
          value={milestone.deliverable}
          onSave={(value) => edit({ field: 'deliverable', value })}
          isLong
        />
      ),
    },
  ]
  return (
    <Dialog title={milestone.title} isOpen onClose={onClose} size="small">
      <DefinitionList entries={entries} />
      <Files milestone={milestone} />
      <DialogActions>
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}

/** What proves that it was reached. */
function Files({ milestone: { id, activityId } }: Pick<Props, 'milestone'>) {
  const activity = useQuery('activity.get', { activityId })
  if (activity.kind !== 'ready') return null
  return (
    <AttachmentList planId={activity.value.planId} owner={{ kind: 'milestone', id }} marking={activity.value.marking} />
  )
}
