import { useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import { drawTrend } from './chart-scale.ts'
import { nameOf } from './indicator.ts'
import type { Indicator, PeriodReading } from './indicator.ts'
import { NoData } from './no-data.tsx'
import styles from './trend.module.css'

type Props = { readonly indicator: Indicator; readonly readings: readonly PeriodReading[] }

const box = { width: 240, height: 44 }

/** The values of an indicator as small bars, with their figures in a table: spoken always, shown when it is asked for. */
export function Trend({ indicator, readings }: Props) {
  const [isShown, setIsShown] = useState(false)
  if (readings.length === 0) return null
  const table = <ReadingTable indicator={indicator} readings={readings} />
  return (
    <div className={styles.trend}>
      <div className={styles.picture}>
        <Chart indicator={indicator} readings={readings} />
        <div className={styles.names} aria-hidden="true">
          {readings.map(({ period, actual }) => (
            <span key={period.id} data-untold={actual === null || undefined}>
              {nameOf(period)}
            </span>
          ))}
        </div>
      </div>
      <Button look="plain" onPress={() => setIsShown(!isShown)}>
        {isShown ? t('indicators.hideTable') : t('indicators.showTable')}
      </Button>
      {isShown ? table : <VisuallyHidden>{table}</VisuallyHidden>}
    </div>
  )
}

function Chart({ indicator: { baseline, target }, readings }: Props) {
  const { bars, base, targetLine } = drawTrend(readings, [baseline?.value ?? null, target?.value ?? null], box)
  return (
    <svg
      className={styles.chart}
      viewBox={`-1 -3 ${box.width + 2} ${box.height + 6}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line className={styles.base} x1={0} x2={box.width} y1={base} y2={base} />
      {bars.map(({ x, width, bar, targetMark }) => (
        <g key={x}>
          {bar === null ? (
            <rect className={styles.gap} x={x} y={base - 12} width={width} height={12} />
          ) : (
            <rect className={styles.bar} x={x} y={bar.y} width={width} height={bar.height} />
          )}
          {targetMark !== null && (
            <line className={styles.mark} x1={x - 4} x2={x + width + 4} y1={targetMark} y2={targetMark} />
          )}
        </g>
      ))}
      {targetLine !== null && <line className={styles.target} x1={0} x2={box.width} y1={targetLine} y2={targetLine} />}
    </svg>
  )
}

function ReadingTable({ indicator, readings }: Props) {
  return (
    <table className={classes(look.table, styles.table)}>
      <caption>
        <VisuallyHidden>{t('indicators.valuesOf', { title: indicator.title })}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('indicators.period')}</th>
          <th scope="col">{fieldWord('indicatorValue', 'target')}</th>
          <th scope="col">{fieldWord('indicatorValue', 'actual')}</th>
          <th scope="col">{fieldWord('indicatorValue', 'varianceReason')}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ period, target, actual, varianceReason }) => (
          <tr key={period.id}>
            <th scope="row">{nameOf(period)}</th>
            <td>{target === null ? <NoData /> : formatNumber(target)}</td>
            <td>{actual === null ? <NoData /> : formatNumber(actual)}</td>
            <td>
              <bdi>{varianceReason}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
