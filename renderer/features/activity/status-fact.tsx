import type { Activity } from '#contract/area/activity'
import type { StatusFact as StatusValue } from '#contract/entity/activity'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { StatusEditor } from '../../ui/activity/status-editor.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { ClampedText } from './clamped-text.tsx'
import { Fact, FactRemark } from './fact.tsx'
import { QuietPopover } from '../../ui/quiet-popover.tsx'

type Props = {
  readonly activity: Activity
  /** The key S opens the form from outside. */
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** The status with its reason. */
export function StatusFact({ activity, isOpen, onOpenChange }: Props) {
  const isReadOnly = useIsReadOnly()
  const { run } = useCommand('activity.setStatus')
  const { status, reason } = activity.status
  const save = async (value: StatusValue): Promise<string | null> => {
    const toast = t('activity.statusSet', { reference: activity.reference, status: statusWord(value.status) })
    const answer = await run({ activityId: activity.id, status: value }, toast)
    if (!answer.ok) return failureText(answer.code)
    onOpenChange(false)
    return null
  }
  return (
    <Fact term={fieldWord('activity', 'status')}>
      {isReadOnly ? (
        <StatusMark status={status} />
      ) : (
        <QuietPopover
          label={fieldWord('activity', 'status')}
          value={<StatusMark status={status} />}
          isOpen={isOpen}
          onOpenChange={onOpenChange}
        >
          {(close) => <StatusEditor value={activity.status} onSave={save} onCancel={close} />}
        </QuietPopover>
      )}
      {reason !== null && reason !== '' && (
        <FactRemark>
          <ClampedText text={reason} lines={4} />
        </FactRemark>
      )}
    </Fact>
  )
}

function statusWord(status: StatusValue['status']): string {
  return codeWord('status', status)
}
