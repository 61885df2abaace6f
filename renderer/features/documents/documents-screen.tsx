import { useState } from 'react'
import type { GuidingDocument } from '#contract/area/document'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { LinkedText } from '../../ui/linked-text.tsx'
import { MarkingBadge } from '../../ui/marking-badge.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { classes } from '../../ui/classes.ts'
import page from '../../ui/screen.module.css'
import { DocumentDialog } from './document-dialog.tsx'
import { NewDocumentDialog } from './new-document-dialog.tsx'
import { PlanNotes } from './plan-notes.tsx'
import styles from './documents-screen.module.css'

/** The documents that guide the plan, oldest first, and the notes on the plan as a whole. */
export function DocumentsScreen({ planId }: { readonly planId: string }) {
  const answer = useQuery('document.list', { planId })
  const isReadOnly = useIsReadOnly()
  const [openId, setOpenId] = useState<string | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  if (answer.kind === 'loading') return <SkeletonRows />
  if (answer.kind === 'failed') return <FailureState code={answer.code} />

  const { documents } = answer.value
  const open = documents.find((document) => document.id === openId) ?? null
  const addButton = !isReadOnly && (
    <Button icon="plus" onPress={() => setIsAdding(true)}>
      {t('documents.add')}
    </Button>
  )
  return (
    <div className={classes(page.screen, styles.screen)}>
      <section className={styles.section} aria-labelledby="documents-heading">
        <header className={styles.header}>
          <h2 id="documents-heading" className={styles.heading}>
            {t('documents.title')}
          </h2>
          {documents.length > 0 && addButton}
        </header>
        {documents.length === 0 ? (
          <EmptyState icon="document" title={t('documents.empty')} action={addButton}>
            {t('documents.emptyHelp')}
          </EmptyState>
        ) : (
          <ul className={styles.list}>
            {documents.map((document) => (
              <DocumentLine key={document.id} document={document} onOpen={() => setOpenId(document.id)} />
            ))}
          </ul>
        )}
      </section>
      <PlanNotes planId={planId} />
      {open !== null && <DocumentDialog document={open} onClose={() => setOpenId(null)} />}
      {isAdding && <NewDocumentDialog planId={planId} onClose={() => setIsAdding(false)} onMade={setOpenId} />}
    </div>
  )
}

function DocumentLine({ document, onOpen }: { readonly document: GuidingDocument; readonly onOpen: () => void }) {
  return (
    <li className={styles.line}>
      <span className={styles.day}>
        {document.day === null ? t('documents.noDate') : formatPartialDay(document.day)}
      </span>
      <div className={styles.words}>
        <Button look="plain" onPress={onOpen}>
          <bdi className={styles.title}>{document.title}</bdi>
        </Button>
        <p className={styles.facts}>
          <span>{codeWord('documentKind', document.kind)}</span>
          <span>{codeWord('documentStatus', document.status)}</span>
          {document.marking !== 'unclassified' && <MarkingBadge marking={document.marking} />}
          <ProvenanceMark provenance={document.provenance} />
        </p>
        {document.signatories !== '' && (
          <p className={styles.remark}>
            <bdi>{document.signatories}</bdi>
          </p>
        )}
        {document.remark !== '' && (
          <p className={styles.remark}>
            <bdi>
              <LinkedText text={document.remark} />
            </bdi>
          </p>
        )}
      </div>
    </li>
  )
}
