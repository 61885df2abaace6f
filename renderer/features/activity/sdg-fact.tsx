import type { Activity } from '#contract/area/activity'
import { sdgTargets } from '#contract/sdg-targets'
import type { SdgTarget } from '#contract/sdg-targets'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Fact } from './fact.tsx'
import { QuietChoices } from './quiet-choices.tsx'
import { useActivityEdit } from './use-activity-edit.ts'
import styles from './sdg-fact.module.css'

type Props = { readonly activity: Activity; readonly showsText: boolean }

/** The targets of the Sustainable Development Goals, by code; their text stands in the list and on the page. */
export function SdgFact({ activity, showsText }: Props) {
  const edit = useActivityEdit(activity)
  const chosen = sdgTargets.filter((target) => activity.sdgTargets.includes(target.code))
  const save = (codes: readonly SdgTarget[]): Promise<string | null> =>
    edit({ field: 'sdgTargets', value: [...codes] }, codes.join(', '))
  return (
    <Fact term={fieldWord('activity', 'sdgTargets')}>
      <QuietChoices
        label={fieldWord('activity', 'sdgTargets')}
        choices={sdgTargets.map(({ code, text }) => ({ value: code, label: code, hint: text }))}
        chosen={activity.sdgTargets}
        value={
          chosen.length === 0 ? <span className={styles.none}>{t('common.none')}</span> : <Codes chosen={chosen} />
        }
        onSave={save}
      />
      {showsText && chosen.length > 0 && <Texts chosen={chosen} />}
    </Fact>
  )
}

type Chosen = readonly (typeof sdgTargets)[number][]

function Codes({ chosen }: { readonly chosen: Chosen }) {
  return (
    <span className={styles.codes}>
      {chosen.map(({ code }) => (
        <span key={code} className={styles.code}>
          {code}
        </span>
      ))}
    </span>
  )
}

function Texts({ chosen }: { readonly chosen: Chosen }) {
  return (
    <ul className={styles.texts}>
      {chosen.map(({ code, text }) => (
        <li key={code} lang="en">
          <b className={styles.number}>{code}</b> {text}
        </li>
      ))}
    </ul>
  )
}
