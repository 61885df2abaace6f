import type { ValueOf } from '#contract/types'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { OutlineList } from './outline-list.tsx'
import { useOutlineActs } from './outline-acts.ts'
import styles from './plan-editing.module.css'

type Props = { readonly planId: string; readonly isOpen: boolean; readonly onClose: () => void }

/** What a plan is divided into: its thematic areas, focus areas and objectives, in their order. */
export function OutlineDialog({ planId, isOpen, onClose }: Props) {
  const outline = useQuery('outline.get', { planId })
  return (
    <Dialog title={t('planEditing.outlineTitle')} isOpen={isOpen} onClose={onClose} size="large">
      {outline.kind === 'loading' && <SkeletonRows />}
      {outline.kind === 'failed' && <FailureState code={outline.code} />}
      {outline.kind === 'ready' && <Lists planId={planId} outline={outline.value} />}
      <DialogActions>
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}

function Lists({ planId, outline }: { readonly planId: string; readonly outline: ValueOf<'outline.get'> }) {
  const acts = useOutlineActs(planId)
  return (
    <div className={styles.details}>
      <OutlineList
        title={t('planEditing.areas')}
        help={t('planEditing.areasExplained')}
        addLabel={t('planEditing.addArea')}
        items={outline.areas.map(({ id, name, position, activityCount }) => ({
          id,
          text: name,
          position,
          activityCount,
        }))}
        acts={acts.area}
      />
      <OutlineList
        title={t('planEditing.focusAreas')}
        help={t('planEditing.focusAreasExplained')}
        addLabel={t('planEditing.addFocusArea')}
        items={outline.focusAreas.map(({ id, name, position, activityCount }) => ({
          id,
          text: name,
          position,
          activityCount,
        }))}
        acts={acts.focusArea}
      />
      <OutlineList
        title={t('planEditing.objectives')}
        help={t('planEditing.objectivesExplained')}
        addLabel={t('planEditing.addObjective')}
        items={outline.objectives.map(({ id, text, position, activityCount }) => ({
          id,
          text,
          position,
          activityCount,
        }))}
        acts={acts.objective}
      />
    </div>
  )
}
