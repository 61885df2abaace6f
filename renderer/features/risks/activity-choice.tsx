import { useMemo } from 'react'
import type { Id } from '#contract/values'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import styles from './risks.module.css'

type Props = { readonly planId: Id; readonly value: Id | null; readonly onChange: (activityId: Id | null) => void }

/** The activity that a risk or issue is of; empty, it is of the plan. */
export function ActivityChoice({ planId, value, onChange }: Props) {
  const activities = useQuery('activity.list', { planId })
  const choices = useMemo(
    () =>
      activities.kind === 'ready'
        ? activities.value.activities.map(({ id, reference, title }) => ({
            value: id,
            label: `${reference} · ${title}`,
          }))
        : [],
    [activities],
  )
  return (
    <ComboBox
      label={t('risks.activity')}
      description={t('risks.activityHelp')}
      choices={choices}
      value={value}
      onChange={onChange}
    />
  )
}

/** The references of a plan's activities by their ids. */
export function useReferences(planId: Id): ReadonlyMap<Id, string> {
  const answer = useQuery('activity.list', { planId })
  const lines = answer.kind === 'ready' ? answer.value.activities : null
  return useMemo(() => new Map((lines ?? []).map(({ id, reference }) => [id, reference])), [lines])
}

type LinkProps = { readonly planId: Id; readonly activityId: Id | null }

/** The activity by its reference, opened beside the list; nothing for what is of the plan. */
export function ActivityLink({ planId, activityId }: LinkProps) {
  const reference = useReferences(planId).get(activityId ?? '')
  if (activityId === null || reference === undefined) return null
  return (
    <a className={styles.link} href={hrefTo(planPlace(planId, 'monitoring', { view: 'risks', activityId }))}>
      <bdi>{reference}</bdi>
    </a>
  )
}
