import { useEffect, useRef, useState } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { AgendaLine } from './agenda-line.tsx'
import { NewItem } from './new-item.tsx'
import { Part } from './part.tsx'
import { ProposalDialog } from './proposal-dialog.tsx'
import type { MeetingRecords } from './use-meeting.ts'
import styles from './meetings.module.css'

/** What the meeting speaks about, in order: proposed from the plan, written by hand, moved by keyboard. */
export function Agenda({ records }: { readonly records: MeetingRecords }) {
  const { meeting, agenda } = records
  const isReadOnly = useIsReadOnly()
  const [isProposing, setIsProposing] = useState(false)
  const [list, move] = useMoving()
  return (
    <Part
      title={t('meetings.agenda')}
      count={agenda.length}
      action={
        !isReadOnly && (
          <Button icon="list" onPress={() => setIsProposing(true)}>
            {t('meetings.propose')}
          </Button>
        )
      }
    >
      {agenda.length === 0 && <p className={styles.quiet}>{t('meetings.noAgenda')}</p>}
      <ol className={styles.list} ref={list}>
        {agenda.map((item, index) => (
          <AgendaLine
            key={item.id}
            planId={meeting.planId}
            item={item}
            index={index}
            count={agenda.length}
            onMove={(toIndex) => void move(item.id, toIndex)}
          />
        ))}
      </ol>
      {!isReadOnly && <NewItem meetingId={meeting.id} />}
      {isProposing && <ProposalDialog meetingId={meeting.id} onClose={() => setIsProposing(false)} />}
    </Part>
  )
}

/** Moves an item, and keeps the focus in its line: that goes elsewhere on the page. */
function useMoving() {
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<string | null>(null)
  const { run } = useCommand('agenda.move')
  useEffect(() => {
    if (wanted.current === null || document.activeElement !== document.body) return
    const line = list.current?.querySelector(`[data-item="${wanted.current}"]`)
    wanted.current = null
    line?.querySelector<HTMLButtonElement>('button[aria-haspopup]')?.focus()
  })
  const move = async (agendaItemId: string, toIndex: number): Promise<void> => {
    wanted.current = agendaItemId
    const answer = await run({ agendaItemId, toIndex })
    if (!answer.ok) showFailure(answer.code)
  }
  return [list, move] as const
}
