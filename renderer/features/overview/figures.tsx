import type { CSSProperties, ReactNode } from 'react'
import { DialogTrigger, Dialog as AriaDialog, Button as AriaButton } from 'react-aria-components'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Popover } from '../../ui/popover.tsx'
import styles from './figures.module.css'

/** One of the things that a figure counts. */
export type Counted = {
  readonly key: string
  readonly href: string
  readonly name: string
  readonly detail: string | null
}

type FigureProps = {
  readonly label: string
  readonly value: string
  /** What the value counts, smaller beside it; absent where the label says it. */
  readonly unit?: string
  readonly tone: 'plain' | 'good' | 'bad'
  readonly counted: readonly Counted[]
  /** How many there are, where a list may be too long to hold them all. */
  readonly total?: number
}

/** A figure that opens the list of what it counts. */
export function Figure({ label, value, unit, tone, counted, total = counted.length }: FigureProps) {
  const whole = unit === undefined ? value : `${value} ${unit}`
  return (
    <Explained
      className={styles.figure ?? ''}
      explanation={t('overview.explain', { label, count: whole })}
      counted={counted}
      total={total}
    >
      <span className={styles.value} data-tone={tone}>
        {value}
        {unit !== undefined && <span className={styles.unit}> {unit}</span>}
      </span>
      <span className={styles.label}>{label}</span>
    </Explained>
  )
}

type ExplainedProps = {
  readonly className: string
  readonly style?: CSSProperties
  readonly 'data-status'?: string
  /** What is counted, and how many. */
  readonly explanation: string
  readonly counted: readonly Counted[]
  readonly total: number
  readonly children: ReactNode
}

/** A number that opens the list of what it counts. */
export function Explained({ explanation, counted, total, children, ...button }: ExplainedProps) {
  return (
    <DialogTrigger>
      <AriaButton {...button}>{children}</AriaButton>
      <Popover look="card" placement="bottom start">
        <AriaDialog className={styles.card ?? ''} aria-label={explanation}>
          {({ close }) => (
            <>
              <p className={styles.cardTitle}>{explanation}</p>
              {counted.length === 0 && <p className={styles.nothing}>{t('overview.nothingCounted')}</p>}
              <ul className={styles.list}>
                {counted.map((each) => (
                  <li key={each.key}>
                    <a className={styles.item} href={each.href} onClick={close}>
                      <bdi className={styles.name}>{each.name}</bdi>
                      {each.detail !== null && <span className={styles.detail}>{each.detail}</span>}
                    </a>
                  </li>
                ))}
              </ul>
              {total > counted.length && (
                <p className={styles.nothing}>
                  {t('overview.moreThanShown', { shown: formatNumber(counted.length), total: formatNumber(total) })}
                </p>
              )}
            </>
          )}
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  )
}
