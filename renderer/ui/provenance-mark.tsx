import type { Provenance } from '#contract/entity/provenance'
import type { ProvenanceKind } from '#contract/vocabulary'
import { t } from '../i18n/translate.ts'
import { codeWord } from '../i18n/words.ts'
import { ToggleTip } from './toggle-tip.tsx'
import styles from './provenance-mark.module.css'

/** How well a record is founded, with its source on hover, focus and press. Nothing for what an officer entered. */
export function ProvenanceMark({ provenance }: { readonly provenance: Provenance | null }) {
  if (provenance === null) return null
  return (
    <ToggleTip text={sourceText(provenance)}>
      <ProvenanceWord kind={provenance.kind} />
    </ToggleTip>
  )
}

/** What was made up has no source to name: its text says so itself. */
function sourceText({ kind, source }: Provenance): string {
  if (source === null) return t('common.noSource')
  return kind === 'illustrative' ? source : t('common.source', { source })
}

/** The mark without its source, for rows of a list that is one tab stop. */
export function ProvenanceWord({ kind }: { readonly kind: ProvenanceKind }) {
  return (
    <span className={styles.mark} data-kind={kind}>
      {codeWord('provenance', kind)}
    </span>
  )
}
