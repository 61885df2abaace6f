import type { Activity } from '#contract/area/activity'
import { provenances } from '#contract/vocabulary'
import { formatList } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { fieldWordOf, codeWord } from '../../i18n/words.ts'
import { ToggleTip } from '../../ui/toggle-tip.tsx'
import styles from './sections.module.css'

/** The fields founded otherwise than the activity as a whole, such as made-up dates of a derived activity. */
export function OtherProvenance({ provenance }: Pick<Activity, 'provenance'>) {
  if (provenance === null) return null
  const { fields } = provenance
  const kinds = provenances.filter((kind) => kind !== provenance.kind && fields.some((each) => each.kind === kind))
  return kinds.map((kind) => {
    const entries = fields.filter((each) => each.kind === kind)
    const names = entries.map(({ field }) => fieldWordOf('activity', field))
    const sources = [...new Set(entries.map(({ source }) => source ?? t('common.noSource')))]
    return (
      <p key={kind} className={styles.provenance}>
        <ToggleTip text={sources.join('\n')}>
          {t('activity.otherProvenance', {
            kind: codeWord('provenance', kind),
            fields: formatList(names).toLocaleLowerCase(currentLanguage()),
          })}
        </ToggleTip>
      </p>
    )
  })
}
