import type { ActivityLine } from '#contract/area/activity'
import type { ThematicArea } from '#contract/area/outline'
import { statuses } from '#contract/vocabulary'
import type { Status } from '#contract/vocabulary'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { StatusShape } from '../../ui/status-mark.tsx'
import { countedActivity } from './counted-activity.ts'
import { Explained } from './figures.tsx'
import styles from './status-chart.module.css'

type Props = { readonly areas: readonly ThematicArea[]; readonly activities: readonly ActivityLine[] }

/**
 * The activities of each thematic area by status, as bars on one scale; each part opens the list of what it counts. It is a table, so
 * that its figures can be read aloud.
 */
export function StatusChart({ areas, activities }: Props) {
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
            {codeWord('status', status)}
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
                  .map((status) => ({ status, counted: ofArea.filter((each) => each.status === status) }))
                  .filter(({ counted }) => counted.length > 0)
                  .map(({ status, counted }) => (
                    <Part key={status} area={area} status={status} counted={counted} />
                  ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type PartProps = {
  readonly area: ThematicArea
  readonly status: Status
  readonly counted: readonly ActivityLine[]
}

function Part({ area, status, counted }: PartProps) {
  const word = codeWord('status', status)
  const count = formatNumber(counted.length)
  return (
    <Explained
      className={styles.part ?? ''}
      data-status={status}
      style={{ flexGrow: counted.length }}
      explanation={t('overview.explain', { label: `${area.name} · ${word}`, count })}
      counted={counted.map(countedActivity)}
      total={counted.length}
    >
      <span>{count}</span>
      <span className={styles.spoken}>
        {word} · <bdi>{area.name}</bdi>
      </span>
    </Explained>
  )
}
