import { Focusable } from 'react-aria-components'
import type { Provenance } from '#contract/entity/provenance'
import { wordFor } from '#domain/words'
import { currentLanguage, t } from '../i18n/translate.ts'
import { Tip } from './tooltip.tsx'
import styles from './provenance-mark.module.css'

/** How well a record is founded, with its source on hover and focus. Nothing for what an officer entered. */
export function ProvenanceMark({ provenance }: { readonly provenance: Provenance | null }) {
  if (provenance === null) return null
  const source = provenance.source === null ? t('common.noSource') : t('common.source', { source: provenance.source })
  return (
    <Tip text={source}>
      <Focusable>
        <span tabIndex={0} role="note" className={styles.mark} data-kind={provenance.kind}>
          {wordFor(currentLanguage(), 'provenance', provenance.kind)}
        </span>
      </Focusable>
    </Tip>
  )
}
