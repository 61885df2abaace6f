import { DialogTrigger, Dialog as AriaDialog, Button as AriaButton } from 'react-aria-components'
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
}

/** A figure that opens the list of what it counts. */
export function Figure({ label, value, unit, tone, counted }: FigureProps) {
  const whole = unit === undefined ? value : `${value} ${unit}`
  return (
    <DialogTrigger>
      <AriaButton className={styles.figure ?? ''}>
        <span className={styles.value} data-tone={tone}>
          {value}
          {unit !== undefined && <span className={styles.unit}> {unit}</span>}
        </span>
        <span className={styles.label}>{label}</span>
      </AriaButton>
      <Popover look="card" placement="bottom start">
        <AriaDialog className={styles.card ?? ''} aria-label={t('overview.explain', { label, count: whole })}>
          {({ close }) => (
            <>
              <p className={styles.cardTitle}>{t('overview.explain', { label, count: whole })}</p>
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
            </>
          )}
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  )
}
