import { useState } from 'react'
import type { Attention } from '#contract/area/attention'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { attentionSubject, attentionText, attentionTone } from './attention-text.ts'
import { PutOff } from './put-off.tsx'
import styles from './attention-list.module.css'

type Props = {
  readonly lines: readonly Attention[]
  /** Where the place to act is. */
  readonly hrefOf: (line: Attention) => string
  /** Lines shown before one asks for all. */
  readonly shortCount: number
  readonly showsPlan: boolean
}

/** What wants attention: each line says why, opens the place to act, and can be put off. */
export function AttentionList({ lines, shortCount, ...rest }: Props) {
  const [showsAll, setShowsAll] = useState(false)
  const awake = lines.filter(({ snooze }) => snooze === null)
  const shown = showsAll ? lines : awake.slice(0, shortCount)
  const hiddenCount = lines.length - shown.length
  const putOffCount = lines.length - awake.length
  return (
    <>
      <ul className={styles.list}>
        {shown.map((line) => (
          <AttentionItem key={line.key} line={line} {...rest} />
        ))}
      </ul>
      <div className={styles.foot}>
        {(hiddenCount > 0 || (showsAll && lines.length > Math.min(shortCount, awake.length))) && (
          <Button look="plain" onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? t('overview.showFewer') : t('overview.showAll', { count: lines.length })}
          </Button>
        )}
        {putOffCount > 0 && <span className={styles.quiet}>{t('overview.putOffCount', { count: putOffCount })}</span>}
      </div>
    </>
  )
}

type ItemProps = Omit<Props, 'lines' | 'shortCount'> & { readonly line: Attention }

function AttentionItem({ line, hrefOf, showsPlan }: ItemProps) {
  const isReadOnly = useIsReadOnly()
  return (
    <li className={styles.line} data-put-off={line.snooze !== null || undefined}>
      <a className={styles.link} href={hrefOf(line)}>
        <span className={styles.reason} data-tone={attentionTone(line.kind)}>
          <Icon name={attentionTone(line.kind) === 'soon' ? 'calendar' : 'warning'} size={14} />
          {attentionText(line)}
        </span>
        <span className={styles.subject}>
          {line.activityReference !== null && <span className={styles.reference}>{line.activityReference}</span>}{' '}
          <bdi>{attentionSubject(line)}</bdi>
        </span>
        <span className={styles.quiet}>
          {showsPlan && <bdi>{line.planTitle}</bdi>}
          {line.snooze !== null && t('overview.putOffDone', { day: formatDay(line.snooze.untilDay) })}
          {typeof line.snooze?.reason === 'string' && (
            <>
              {' · '}
              <bdi>{line.snooze.reason}</bdi>
            </>
          )}
        </span>
      </a>
      {!isReadOnly && <PutOff line={line} />}
    </li>
  )
}
