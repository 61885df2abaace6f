import { useState } from 'react'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { TextField } from '../../ui/text-field.tsx'
import type { OutlineActs } from './outline-acts.ts'
import styles from './plan-editing.module.css'

type Item = { readonly id: string; readonly text: string; readonly position: number; readonly activityCount: number }

type Props = {
  readonly title: string
  readonly help: string
  readonly addLabel: string
  readonly items: readonly Item[]
  readonly acts: OutlineActs
}

/** One kind of a plan's parts: renamed in place, moved up and down, added and deleted. */
export function OutlineList({ title, help, addLabel, items, acts }: Props) {
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {items.length === 0 && <p className={styles.help}>{help}</p>}
      <ol className={styles.list}>
        {items.map((item, index) => (
          <OutlineLine
            key={item.id}
            title={title}
            item={item}
            above={items[index - 1]}
            below={items[index + 1]}
            acts={acts}
          />
        ))}
      </ol>
      <AddLine label={addLabel} onAdd={(text) => acts.add(text, (items.at(-1)?.position ?? -1) + 1)} />
    </section>
  )
}

type LineProps = {
  readonly title: string
  readonly item: Item
  readonly above: Item | undefined
  readonly below: Item | undefined
  readonly acts: OutlineActs
}

function OutlineLine({ title, item, above, below, acts }: LineProps) {
  const save = async (text: string): Promise<string | null> => {
    const answer = await acts.rename(item.id, text.trim())
    return answer.ok ? null : failureText(answer.code)
  }
  const changePlaces = async (other: Item): Promise<void> => {
    const first = await acts.move(item.id, other.position)
    const second = first.ok ? await acts.move(other.id, item.position) : first
    if (!second.ok) showFailure(second.code)
  }
  const remove = async (): Promise<void> => {
    const answer = await acts.remove(item.id, t('planEditing.partDeleted', { part: item.text }))
    if (!answer.ok) showFailure(answer.code)
  }
  return (
    <li className={styles.line}>
      <InlineEdit label={title} value={item.text} onSave={save} isLong={item.text.length > 80} />
      <span className={styles.count}>{t('planEditing.activityCount', { count: item.activityCount })}</span>
      <IconButton
        icon="chevron-up"
        label={t('planEditing.moveUp', { part: item.text })}
        isDisabled={above === undefined}
        onPress={() => above !== undefined && void changePlaces(above)}
      />
      <IconButton
        icon="chevron-down"
        label={t('planEditing.moveDown', { part: item.text })}
        isDisabled={below === undefined}
        onPress={() => below !== undefined && void changePlaces(below)}
      />
      <IconButton icon="trash" label={t('planEditing.deletePart', { part: item.text })} onPress={() => void remove()} />
    </li>
  )
}

type AddProps = { readonly label: string; readonly onAdd: (text: string) => ReturnType<OutlineActs['add']> }

function AddLine({ label, onAdd }: AddProps) {
  const [text, setText] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const add = async (): Promise<void> => {
    if (text.trim() === '') return
    const answer = await onAdd(text.trim())
    setFailure(answer.ok ? null : failureText(answer.code))
    if (answer.ok) setText('')
  }
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField label={label} isLabelHidden placeholder={label} value={text} onChange={setText} failure={failure} />
      <Button type="submit" icon="plus" isDisabled={text.trim() === ''}>
        {t('planEditing.add')}
      </Button>
    </form>
  )
}
