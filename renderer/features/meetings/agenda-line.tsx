import type { KeyboardEvent } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { isTypingTarget } from '../../keyboard/typing-target.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { Menu } from '../../ui/menu.tsx'
import type { MenuAct } from '../../ui/menu.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { ActivityLink } from '../../ui/activity-link.tsx'
import type { AgendaItem } from './records.ts'
import { useAgendaItemSave } from './saving.ts'
import styles from './meetings.module.css'

type Props = {
  readonly planId: string
  readonly item: AgendaItem
  readonly index: number
  /** How many items there are. */
  readonly count: number
  readonly onMove: (toIndex: number) => void
}

/** An item of the agenda: its number, what it is about, why it is there, and what was said. Alt with an arrow moves it. */
export function AgendaLine({ planId, item, index, count, onMove }: Props) {
  const isReadOnly = useIsReadOnly()
  const save = useAgendaItemSave(item.id)
  const steps = { ArrowUp: -1, ArrowDown: 1 } as const
  const press = (event: KeyboardEvent): void => {
    if (isReadOnly || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    if (isTypingTarget(event.target)) return
    const toIndex = index + steps[event.key]
    event.preventDefault()
    event.stopPropagation()
    if (toIndex >= 0 && toIndex < count) onMove(toIndex)
  }
  return (
    // The keys of whatever is focused in the line, before a button takes them; each has an entry in the menu besides.
    <li className={styles.item} data-item={item.id} onKeyDownCapture={press}>
      <span className={styles.number}>{index + 1}</span>
      <div className={styles.words}>
        <div className={styles.itemHead}>
          {item.activityId !== null && <ActivityLink planId={planId} activityId={item.activityId} />}
          <InlineEdit
            label={t('meetings.itemTitle', { number: index + 1 })}
            value={item.title}
            isReadOnly={isReadOnly}
            className={styles.itemTitle ?? ''}
            onSave={(value) => save({ field: 'title', value: value.trim() })}
          />
        </div>
        {item.discussion !== '' && (
          <InlineEdit
            label={t('meetings.discussionOf', { item: item.title })}
            value={item.discussion}
            isLong
            isReadOnly={isReadOnly}
            className={styles.discussion ?? ''}
            onSave={(value) => save({ field: 'discussion', value })}
          />
        )}
      </div>
      <span className={styles.kind}>{item.kind === 'other' ? '' : codeWord('agendaKind', item.kind)}</span>
      {!isReadOnly && <LineMenu item={item} index={index} count={count} onMove={onMove} />}
    </li>
  )
}

function LineMenu({ item, index, count, onMove }: Omit<Props, 'planId'>) {
  const { run } = useCommand('agendaItem.delete')
  const remove = async (): Promise<void> => {
    const answer = await run({ agendaItemId: item.id }, t('meetings.itemRemoved', { item: item.title }))
    if (!answer.ok) showFailure(answer.code)
  }
  const move = (id: string, label: string, keys: string, toIndex: number): MenuAct => ({
    id,
    label,
    keys,
    isDisabled: toIndex < 0 || toIndex >= count,
    onAct: () => onMove(toIndex),
  })
  const acts: readonly MenuAct[] = [
    move('up', t('meetings.moveUp'), 'Alt ↑', index - 1),
    move('down', t('meetings.moveDown'), 'Alt ↓', index + 1),
    {
      id: 'remove',
      label: t('meetings.removeItem'),
      icon: 'trash',
      isApart: true,
      onAct: () => void remove(),
    },
  ]
  const label = t('meetings.itemActs', { item: item.title })
  return (
    <Menu label={label} acts={acts}>
      <IconButton icon="more" label={label} />
    </Menu>
  )
}
