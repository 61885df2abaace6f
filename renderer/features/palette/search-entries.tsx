import type { ValueOf } from '#contract/types'
import { formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { planPlace } from '../../routing/route.ts'
import { goTo } from '../../routing/use-route.ts'
import { snippetText, Snippet } from '../../ui/snippet.tsx'
import type { PaletteEntry } from './palette-section.tsx'
import styles from './palette.module.css'

type Found = ValueOf<'search.find'>

/** Activities as lines of the palette; each opens its activity beside the matrix. */
export function activityEntries(
  hits: Found['activities'],
  planNames: ReadonlyMap<string, string>,
): readonly PaletteEntry[] {
  return hits.map(({ activityId, planId, reference, title, planTitle }) => ({
    id: activityId,
    icon: 'matrix',
    textValue: `${reference} ${snippetText(title)}`,
    label: (
      <>
        <span className={styles.reference}>{reference}</span> <Snippet parts={title} />
      </>
    ),
    trailing: planNames.get(planId) ?? planTitle,
    run: () => goTo(planPlace(planId, 'matrix', { activityId })),
  }))
}

/** Notes as lines of the palette; each opens the activity it is on. */
export function noteEntries(hits: Found['notes']): readonly PaletteEntry[] {
  return hits.map(({ noteId, planId, activityId, activityReference, day, excerpt }) => ({
    id: noteId,
    icon: 'note',
    textValue: snippetText(excerpt),
    label: <Snippet parts={excerpt} />,
    trailing: `${noteSubject(activityReference)} · ${formatPartialDay(day)}`,
    run: () => goTo(planPlace(planId, 'matrix', { activityId })),
  }))
}

/** The way to the search page with the same words. */
export function searchScreenEntry(text: string): PaletteEntry {
  const label = t('palette.searchEverything', { text })
  return {
    id: 'search',
    icon: 'search',
    textValue: label,
    label,
    trailing: null,
    run: () => goTo({ kind: 'search', text }),
  }
}

function noteSubject(reference: string | null): string {
  return reference === null ? t('palette.notePlan') : t('palette.noteOn', { reference })
}
