import { useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  Modal,
  ModalOverlay,
  TextField,
  VisuallyHidden,
} from 'react-aria-components'
import { useQuery, useSteadyQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { Icon } from '../../ui/icon.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { matchingCommands } from './matching-commands.ts'
import type { PaletteCommand } from './palette-command.ts'
import { PaletteSection } from './palette-section.tsx'
import type { PaletteEntry } from './palette-section.tsx'
import { activityEntries, noteEntries, searchScreenEntry } from './search-entries.tsx'
import styles from './palette.module.css'

type Props = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly commands: readonly PaletteCommand[]
}

/** Every command and every place, found by typing; activities and notes through the search as one types. */
export function Palette({ isOpen, onClose, commands }: Props) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(isNowOpen) => !isNowOpen && onClose()}
      isDismissable
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('palette.title')}>
          <PaletteBody commands={commands} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteBody({ commands, onClose }: Omit<Props, 'isOpen'>) {
  const [text, setText] = useState('')
  const sections = usePaletteSections(text, commands)
  const entries = sections.flatMap((section) => section.entries)

  const act = (key: unknown): void => {
    // Closed first: what runs may open another window, which then keeps the focus.
    onClose()
    entries.find((entry) => entry.id === key)?.run()
  }
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <TextField className={styles.search ?? ''} aria-label={t('palette.placeholder')} autoFocus>
        <Icon name="search" />
        <Input
          className={styles.input ?? ''}
          // An empty field would be left-to-right even where its placeholder is not.
          {...(text !== '' && { dir: 'auto' })}
          placeholder={t('palette.placeholder')}
        />
        <KeyHint keys="Esc" />
      </TextField>
      <VisuallyHidden>
        <span role="status">{text === '' ? '' : t('palette.resultCount', { count: entries.length })}</span>
      </VisuallyHidden>
      {/* The list keeps its focus in the field above, so what scrolls must take the keyboard itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroller} tabIndex={0}>
        <Menu
          aria-label={t('palette.title')}
          className={styles.list ?? ''}
          onAction={act}
          renderEmptyState={() => <p className={styles.empty}>{t('palette.nothing', { text })}</p>}
        >
          {sections
            .filter((section) => section.entries.length > 0)
            .map((section) => (
              <PaletteSection key={section.title} title={section.title} entries={section.entries} />
            ))}
        </Menu>
      </div>
    </Autocomplete>
  )
}

const mostHits = 12

function usePaletteSections(
  text: string,
  commands: readonly PaletteCommand[],
): readonly { readonly title: string; readonly entries: readonly PaletteEntry[] }[] {
  const words = text.trim()
  const found = useSteadyQuery('search.find', words === '' ? null : { text: words, planId: null, limit: mostHits })
  const hits = found.kind === 'ready' ? found.value : { activities: [], notes: [] }
  const plans = useQuery('plan.list', {})
  const planNames = new Map((plans.kind === 'ready' ? plans.value.plans : []).map((plan) => [plan.id, plan.shortTitle]))
  const commandEntries = matchingCommands(commands, words).map(({ label, keys, ...rest }) => {
    return { ...rest, label, textValue: label, trailing: keys === undefined ? null : <KeyHint keys={keys} /> }
  })
  return [
    { title: t('palette.commands'), entries: commandEntries },
    { title: t('palette.activities'), entries: activityEntries(hits.activities, planNames) },
    { title: t('palette.notes'), entries: noteEntries(hits.notes) },
    { title: t('frame.search'), entries: words === '' ? [] : [searchScreenEntry(words)] },
  ]
}
