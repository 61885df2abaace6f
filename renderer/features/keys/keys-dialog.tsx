import { t } from '../../i18n/translate.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import styles from './keys-dialog.module.css'

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

/** The list of keys. */
export function KeysDialog({ isOpen, onClose }: Props) {
  return (
    <Dialog title={t('keys.title')} isOpen={isOpen} onClose={onClose} size="large">
      <div className={styles.groups}>
        {groups().map((group) => (
          <section key={group.title}>
            <h3 className={styles.heading}>{group.title}</h3>
            <dl className={styles.list}>
              {group.keys.map(({ what, keys }) => (
                <div key={what} className={styles.line}>
                  <dt>{what}</dt>
                  <dd className={styles.keys}>
                    {keys.map((each) => (
                      <span key={each} className={styles.key}>
                        <KeyHint keys={each} />
                        <span className={styles.spoken}>{each}</span>
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

type KeyGroup = {
  readonly title: string
  readonly keys: readonly { readonly what: string; readonly keys: readonly string[] }[]
}

function groups(): readonly KeyGroup[] {
  return [
    {
      title: t('keys.everywhere'),
      keys: [
        { what: t('keys.palette'), keys: ['Ctrl K'] },
        { what: t('keys.undo'), keys: ['Ctrl Z'] },
        { what: t('keys.redo'), keys: ['Ctrl Shift Z'] },
        { what: t('keys.thisList'), keys: ['?'] },
      ],
    },
    {
      title: t('keys.inDialog'),
      keys: [
        { what: t('keys.next'), keys: ['Tab'] },
        { what: t('keys.closeIt'), keys: ['Esc'] },
      ],
    },
    {
      title: t('keys.inList'),
      keys: [
        { what: t('keys.filter'), keys: ['/'] },
        { what: t('keys.move'), keys: ['←', '→', '↑', '↓'] },
        { what: t('keys.ends'), keys: ['Home', 'End'] },
        { what: t('keys.corners'), keys: ['Ctrl Home', 'Ctrl End'] },
        { what: t('keys.open'), keys: ['Enter'] },
        { what: t('keys.edit'), keys: ['F2'] },
        { what: t('keys.status'), keys: ['S'] },
        { what: t('keys.note'), keys: ['N'] },
        { what: t('milestones.keyReached'), keys: ['M'] },
        { what: t('keys.cancel'), keys: ['Esc'] },
      ],
    },
    {
      title: t('monitoring.keysTitle'),
      keys: [
        { what: t('monitoring.keyStart'), keys: ['R'] },
        { what: t('monitoring.keyStatus'), keys: ['1 … 6'] },
        { what: t('monitoring.keyRating'), keys: ['G', 'A', 'R', '-'] },
        { what: t('monitoring.keyRevise'), keys: ['B', 'E'] },
        { what: t('monitoring.keyDays'), keys: ['D'] },
        { what: t('keys.note'), keys: ['N'] },
        { what: t('monitoring.keyKeep'), keys: ['Ctrl Enter'] },
        { what: t('monitoring.keyNoChange'), keys: ['0'] },
        { what: t('monitoring.keyDone'), keys: ['Enter'] },
        { what: t('monitoring.keyTurn'), keys: ['←', '→'] },
        { what: t('monitoring.keyLeave'), keys: ['Esc'] },
      ],
    },
    meetingKeys(),
  ]
}

function meetingKeys(): KeyGroup {
  return {
    title: t('meetings.keysTitle'),
    keys: [
      { what: t('meetings.addDecision'), keys: ['F8'] },
      { what: t('meetings.addAction'), keys: ['F9'] },
      { what: t('meetings.previousItem'), keys: ['PgUp'] },
      { what: t('meetings.nextItem'), keys: ['PgDn'] },
      { what: t('meetings.keyMove'), keys: ['Alt ↑', 'Alt ↓'] },
      { what: t('meetings.leave'), keys: ['Esc'] },
    ],
  }
}
