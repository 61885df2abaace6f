import { useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import type { Activity } from '#contract/area/activity'
import { t } from '../../i18n/translate.ts'
import { isTypingTarget } from '../../keyboard/typing-target.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PanelSection } from '../../ui/panel-section.tsx'
import { ActivityActs } from './activity-acts.tsx'
import { ActivityBar } from './activity-bar.tsx'
import { ActivityHistory } from './activity-history.tsx'
import { useOwnsKeys, useStatusForm } from './activity-keys.ts'
import { ActivityNotes } from './activity-notes.tsx'
import { ActivitySituation } from './activity-situation.tsx'
import { ActivityTitle } from './activity-title.tsx'
import { ConflictsNotice } from './conflicts-notice.tsx'
import { PanelFacts } from './panel-facts.tsx'
import { useReturnFocus } from './use-return-focus.ts'
import styles from './activity-panel.module.css'

type Props = {
  readonly activityId: string
  /** What other features know of the activity, above and below its notes. */
  readonly aboveNotes: ReactNode
  readonly belowNotes: ReactNode
  readonly onClose: () => void
  readonly onOpenPage: () => void
}

/** An activity beside a list: read first, edited in place. */
export function ActivityPanel({ activityId, onClose, ...rest }: Props) {
  const panel = useRef<HTMLDivElement>(null)
  const returnFocus = useReturnFocus(panel)
  const close = (): void => {
    onClose()
    returnFocus()
  }
  return (
    <ActivitySituation activityId={activityId} wayOut={<Button onPress={close}>{t('activity.closePanel')}</Button>}>
      {(activity) => <Panel activity={activity} panel={panel} onClose={close} {...rest} />}
    </ActivitySituation>
  )
}

type PanelProps = Omit<Props, 'activityId'> & {
  readonly activity: Activity
  readonly panel: RefObject<HTMLDivElement | null>
}

function Panel({ activity, panel, aboveNotes, belowNotes, onClose, onOpenPage }: PanelProps) {
  const [hasFocus, setHasFocus] = useState(false)
  const ownsKeys = useOwnsKeys(hasFocus)
  const status = useStatusForm(ownsKeys)
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && !isTypingTarget(event.target)) onClose()
  }
  return (
    // The keys of what is inside come by here; the element itself is focused only to be left again.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={panel}
      className={styles.panel}
      data-activity={activity.id}
      tabIndex={-1}
      onKeyDown={press}
      onFocus={() => setHasFocus(true)}
      onBlur={(event) => setHasFocus(event.currentTarget.contains(event.relatedTarget))}
    >
      <div className={styles.bar}>
        <ActivityBar activity={activity}>
          <ActivityActs activity={activity} onDeleted={onClose} />
          <IconButton icon="expand" label={t('activity.openPage')} onPress={onOpenPage} />
          <IconButton icon="close" label={t('activity.closePanel')} keys="Esc" onPress={onClose} />
        </ActivityBar>
      </div>
      <div className={styles.body}>
        <div className={styles.facts}>
          <h2 className={styles.heading}>
            <ActivityTitle activity={activity} />
          </h2>
          <ConflictsNotice activity={activity} />
          <PanelFacts activity={activity} status={status} />
        </div>
        {aboveNotes}
        <PanelSection title={t('activity.notes')}>
          <ActivityNotes activity={activity} ownsKeys={ownsKeys} />
        </PanelSection>
        {belowNotes}
        <PanelSection title={t('activity.history')}>
          <ActivityHistory activity={activity} />
        </PanelSection>
      </div>
    </div>
  )
}
