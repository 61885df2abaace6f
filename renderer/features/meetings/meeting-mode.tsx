import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { CurrentItem } from './current-item.tsx'
import type { WritingForm } from './current-item.tsx'
import { ModeAgenda } from './mode-agenda.tsx'
import type { Meeting } from './records.ts'
import type { MeetingRecords } from './use-meeting.ts'
import styles from './mode.module.css'

type Props = { readonly records: MeetingRecords; readonly onClose: () => void }

/** The whole window for typing during a meeting: the agenda at the side, what is said on the current item, and keys for the rest. */
export function MeetingMode({ records, onClose }: Props) {
  const { meeting, agenda } = records
  const failure = useHeld(meeting)
  // After the items comes what belongs to none of them.
  const [index, setIndex] = useState(0)
  const [form, setForm] = useState<WritingForm | null>(null)
  const item = agenda[index] ?? null
  const goTo = (next: number): void => {
    setIndex(Math.min(Math.max(next, 0), agenda.length))
    setForm(null)
  }
  const press = (event: KeyboardEvent): void => {
    const act = keyActs(goTo, setForm, index).get(event.key)
    if (act === undefined || event.defaultPrevented) return
    event.preventDefault()
    act()
  }
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          {/* The keys of the whole window, whatever is focused in it; each has a button besides. */}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
          <div className={styles.window} onKeyDown={press}>
            <header className={styles.head}>
              <div className={styles.words}>
                <Heading slot="title" className={styles.title ?? ''}>
                  <bdi>{meeting.title}</bdi>
                </Heading>
                <span className={styles.day}>{formatPartialDay(meeting.day)}</span>
              </div>
              <FieldFailure text={failure} />
              <Button onPress={onClose}>
                {t('meetings.leave')} <KeyHint keys="Esc" />
              </Button>
            </header>
            <ModeAgenda records={records} index={index} onChoose={goTo} />
            <CurrentItem
              key={item?.id ?? ''}
              records={records}
              item={item}
              index={index}
              form={form}
              onForm={setForm}
            />
            <Keys onForm={setForm} onGo={(step) => goTo(index + step)} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function keyActs(goTo: (index: number) => void, setForm: (form: WritingForm) => void, index: number) {
  return new Map<string, () => void>([
    ['F8', () => setForm('decision')],
    ['F9', () => setForm('action')],
    ['PageUp', () => goTo(index - 1)],
    ['PageDown', () => goTo(index + 1)],
  ])
}

type KeysProps = { readonly onForm: (form: WritingForm) => void; readonly onGo: (step: 1 | -1) => void }

function Keys({ onForm, onGo }: KeysProps) {
  return (
    <footer className={styles.keys}>
      <Button icon="check" onPress={() => onForm('decision')}>
        {t('meetings.addDecision')} <KeyHint keys="F8" />
      </Button>
      <Button icon="person" onPress={() => onForm('action')}>
        {t('meetings.addAction')} <KeyHint keys="F9" />
      </Button>
      <span className={styles.space} />
      <Button look="plain" icon="chevron-up" onPress={() => onGo(-1)}>
        {t('meetings.previousItem')} <KeyHint keys="PgUp" />
      </Button>
      <Button look="plain" icon="chevron-down" onPress={() => onGo(1)}>
        {t('meetings.nextItem')} <KeyHint keys="PgDn" />
      </Button>
    </footer>
  )
}

/** A meeting that is written about is held; answers why not when it cannot be, such as before its day. */
function useHeld({ id, state }: Meeting): string | null {
  const { run } = useCommand('meeting.edit')
  const [failure, setFailure] = useState<string | null>(null)
  const isToldOf = useRef(false)
  useEffect(() => {
    if (state === 'held' || isToldOf.current) return
    isToldOf.current = true
    const change = { field: 'state', value: 'held' } as const
    void run({ meetingId: id, change }, t('meetings.nowHeld')).then((answer) => {
      if (!answer.ok) setFailure(failureText(answer.code))
    })
  }, [id, state, run])
  return failure
}
