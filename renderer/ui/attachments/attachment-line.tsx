import { useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { EvidenceFile } from '#contract/area/evidence'
import { fileSizeText } from '#domain/file-size'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { formatDay } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { Icon } from '../icon.tsx'
import { IconButton } from '../icon-button.tsx'
import { MarkingBadge } from '../marking-badge.tsx'
import { showFailure } from '../show-failure.ts'
import { AttachmentDetails } from './attachment-details.tsx'
import styles from './attachments.module.css'

/** An attached file in a list: its caption, day and size; pressed, everything that is known of it stands below. */
export function AttachmentLine({ item }: { readonly item: EvidenceFile }) {
  const [isOpen, setIsOpen] = useState(false)
  const isReadOnly = useIsReadOnly()
  const { run } = useCommand('attachment.delete')
  const id = useId()
  const { caption } = item
  const remove = async (): Promise<void> => {
    const answer = await run({ attachmentId: item.id }, t('evidence.removed', { caption }))
    if (!answer.ok) showFailure(answer.code)
  }
  return (
    <li>
      <div className={styles.line}>
        <Icon name="document" size={14} />
        <AriaButton
          className={styles.caption ?? ''}
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': id })}
          onPress={() => setIsOpen(!isOpen)}
        >
          <bdi>{caption}</bdi>
        </AriaButton>
        <span className={styles.facts}>
          <time dateTime={item.day}>{formatDay(item.day)}</time>
          <span>{fileSizeText(item.file.size, currentLanguage())}</span>
          {item.marking !== 'unclassified' && <MarkingBadge marking={item.marking} />}
          {!item.isHere && <span className={styles.missing}>{t('evidence.notHere')}</span>}
        </span>
        {!isReadOnly && (
          <IconButton icon="trash" label={t('evidence.remove', { caption })} onPress={() => void remove()} />
        )}
      </div>
      {isOpen && (
        <div id={id} role="group" aria-label={t('evidence.details', { caption })}>
          <AttachmentDetails item={item} />
        </div>
      )}
    </li>
  )
}
