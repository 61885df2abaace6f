import type { Day } from '#contract/values'
import { useQuery } from '../api/use-query.ts'
import { formatDay } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { hrefTo } from '../routing/route.ts'
import type { Route } from '../routing/route.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './as-of-band.module.css'

type Props = { readonly planId: string; readonly day: Day; readonly route: Route }

/** Says across the top that this is not the present, and leads back to it. */
export function AsOfBand({ planId, day, route }: Props) {
  const plan = useQuery('plan.get', { planId })
  const name = plan.kind === 'ready' ? plan.value.shortTitle : null
  const present = route.kind === 'plan' || route.kind === 'activity' ? { ...route, asOf: null } : route
  return (
    <div role="status" className={styles.band}>
      <Icon name="history" />
      <span className={styles.text}>
        {name === null
          ? t('asOf.bandUnnamed', { day: formatDay(day) })
          : t('asOf.band', { plan: name, day: formatDay(day) })}
      </span>
      <a className={styles.back} href={hrefTo(present)}>
        {t('asOf.backToToday')}
      </a>
    </div>
  )
}
