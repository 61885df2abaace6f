import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { useRoute } from '../../routing/use-route.ts'
import { isTypingTarget } from '../../keyboard/typing-target.ts'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import type { StandingMilestone } from './milestone.ts'
import { MilestoneActs } from './milestone-acts.tsx'
import { MilestoneDay } from './milestone-day.tsx'
import { MilestoneDialog } from './milestone-dialog.tsx'
import { OwnerSelect } from './owner-select.tsx'
import { MilestoneShape, MilestoneStateText } from './milestone-state.tsx'
import { ReachButton } from './reach-button.tsx'
import { reachKey } from './reach-key.ts'
import { useMilestone } from './use-milestone.ts'
import styles from './milestones-section.module.css'

/** A milestone of the activity: what is to be reached, when and by whom; each edited in place, and reached with one press. */
export function MilestoneItem({ standing }: { readonly standing: StandingMilestone }) {
  const isReadOnly = useIsReadOnly()
  const [isOpen, setIsOpen] = useState(false)
  const { milestone, state } = standing
  const { edit, reachToday } = useMilestone(milestone)
  const { item, isNamed } = useNamed(milestone.id)
  const press = (event: KeyboardEvent): void => {
    if (event.key !== reachKey || event.ctrlKey || event.metaKey || event.altKey || isTypingTarget(event.target)) return
    event.stopPropagation()
    if (state !== 'reached' && !isReadOnly) void reachToday()
  }
  return (
    // The key of what is inside comes by here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li ref={item} className={styles.item} data-named={isNamed || undefined} onKeyDown={press}>
      <MilestoneShape state={state} />
      <div className={styles.words}>
        <InlineEdit
          className={styles.title ?? ''}
          label={fieldWord('milestone', 'title')}
          value={milestone.title}
          onSave={(value) =>
            value.trim() === '' ? Promise.resolve(t('milestones.titleMissing')) : edit({ field: 'title', value })
          }
          isReadOnly={isReadOnly}
        />
        <div className={styles.facts}>
          <MilestoneDay standing={standing} />
          <MilestoneStateText standing={standing} />
          {milestone.ownerId !== null && <OwnerSelect milestone={milestone} />}
          <ProvenanceMark provenance={milestone.provenance} />
          {state !== 'reached' && !isReadOnly && (
            <span className={styles.reach}>
              <ReachButton milestone={milestone} />
            </span>
          )}
        </div>
        {milestone.deliverable !== '' && (
          <InlineEdit
            className={styles.deliverable ?? ''}
            label={fieldWord('milestone', 'deliverable')}
            value={milestone.deliverable}
            onSave={(value) => edit({ field: 'deliverable', value })}
            isLong
            isReadOnly={isReadOnly}
          />
        )}
      </div>
      {!isReadOnly && (
        <span className={styles.acts}>
          <MilestoneActs milestone={milestone} onDetails={() => setIsOpen(true)} />
        </span>
      )}
      {isOpen && <MilestoneDialog milestone={milestone} onClose={() => setIsOpen(false)} />}
    </li>
  )
}

/** Brings the milestone that the place names into view, such as that of a line that wants attention. */
function useNamed(milestoneId: string) {
  const item = useRef<HTMLLIElement>(null)
  const route = useRoute()
  const isNamed = route.kind === 'plan' && route.recordId === milestoneId
  useEffect(() => {
    if (isNamed) item.current?.scrollIntoView({ block: 'center' })
  }, [isNamed])
  return { item, isNamed }
}
