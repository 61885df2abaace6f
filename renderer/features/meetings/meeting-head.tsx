import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import { goTo } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { Menu } from '../../ui/menu.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import type { Meeting } from './records.ts'
import { useMeetingSave } from './saving.ts'
import { SheetButtons } from './sheet-buttons.tsx'
import styles from './meetings.module.css'

type Props = { readonly meeting: Meeting; readonly onWrite: () => void }

/** What the meeting is called, the way back to the others, and what can be done with it. */
export function MeetingHead({ meeting, onWrite }: Props) {
  const isReadOnly = useIsReadOnly()
  const save = useMeetingSave(meeting.id)
  return (
    <div className={styles.meetingHead}>
      <a className={styles.back} href={listHref(meeting)}>
        <Icon name="chevron-start" size={14} />
        {t('meetings.all')}
      </a>
      <header className={styles.titleRow}>
        <h2 className={styles.title}>
          <InlineEdit
            label={fieldWord('meeting', 'title')}
            value={meeting.title}
            isReadOnly={isReadOnly}
            onSave={(value) => save({ field: 'title', value: value.trim() })}
          />
        </h2>
        <div className={styles.acts}>
          <SheetButtons meeting={meeting} />
          {!isReadOnly && (
            <Button look="primary" icon="edit" onPress={onWrite}>
              {meeting.state === 'held' ? t('meetings.goOnWriting') : t('meetings.begin')}
            </Button>
          )}
          {!isReadOnly && <MoreActs meeting={meeting} />}
        </div>
      </header>
    </div>
  )
}

function listHref({ planId }: Meeting): string {
  return hrefTo(planPlace(planId, 'reviews', { view: 'meetings' }))
}

function MoreActs({ meeting }: { readonly meeting: Meeting }) {
  const { run } = useCommand('meeting.delete')
  const remove = async (): Promise<void> => {
    const answer = await run({ meetingId: meeting.id }, t('meetings.deleted', { meeting: meeting.title }))
    if (answer.ok) goTo(planPlace(meeting.planId, 'reviews', { view: 'meetings' }))
    else showFailure(answer.code)
  }
  const acts = [{ id: 'delete', label: t('meetings.delete'), icon: 'trash' as const, onAct: () => void remove() }]
  return (
    <Menu label={t('meetings.acts')} acts={acts}>
      <IconButton icon="more" label={t('meetings.acts')} />
    </Menu>
  )
}
