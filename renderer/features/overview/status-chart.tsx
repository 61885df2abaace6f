import type { ActivityLine } from '#contract/area/activity'
import type { ThematicArea } from '#contract/area/outline'
import { statuses } from '#contract/vocabulary'
import { wordFor } from '#domain/words'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { StatusShape } from '../../ui/status-mark.tsx'
import styles from './status-chart.module.css'

type Props = { readonly areas: readonly ThematicArea[]; readonly activities: readonly ActivityLine[] }

/** The activities of each thematic area by status, as bars on one scale. It is a table, so that its figures can be read aloud. */
export function StatusChart({ areas, activities }: Props) {
  const language = currentLanguage()
  const used = statuses.filter((status) => activities.some((activity) => activity.status === status))
  const rows = areas
    .toSorted((a, b) => a.position - b.position)
    .map((area) => ({ area, ofArea: activities.filter((activity) => activity.areaId === area.id) }))
  const longest = Math.max(1, ...rows.map(({ ofArea }) => ofArea.length))
  return (
    <table className={styles.chart}>
      <caption className={styles.legend}>
        {used.map((status) => (
          <span key={status} className={styles.key}>
            <span className={styles.swatch} data-status={status}>
              <StatusShape status={status} />
            </span>
            {wordFor(language, 'status', status)}
          </span>
        ))}
      </caption>
      <tbody>
        {rows.map(({ area, ofArea }) => (
          <tr key={area.id}>
            <th scope="row" className={styles.area}>
              <bdi>{area.name}</bdi>
            </th>
            <td className={styles.bars}>
              {ofArea.length === 0 && <span className={styles.none}>{t('overview.noActivities')}</span>}
              <span className={styles.bar} style={{ inlineSize: `${(100 * ofArea.length) / longest}%` }}>
                {used
                  .map((status) => ({ status, count: ofArea.filter((each) => each.status === status).length }))
                  .filter(({ count }) => count > 0)
                  .map(({ status, count }) => (
                    <span key={status} className={styles.part} data-status={status} style={{ flexGrow: count }}>
                      <span className={styles.count}>{count}</span>
                      <span className={styles.spoken}>{wordFor(language, 'status', status)}</span>
                    </span>
                  ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
