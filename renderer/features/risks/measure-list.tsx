import { useState } from 'react'
import { firstWords } from '#domain/first-words'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { QuietPopover } from '../../ui/quiet-popover.tsx'
import { TextFact } from '../../ui/text-fact.tsx'
import { DayForm, MaybeTextFact, OrganisationFact } from './facts.tsx'
import { DeedButton } from './deed-button.tsx'
import { MeasureForm } from './measure-form.tsx'
import { MeasureStateMark } from './measure-state-mark.tsx'
import type { Measure } from './risk.ts'
import { useMeasureActs } from './use-risk-acts.ts'
import styles from './measures.module.css'

type Props = {
  readonly measures: readonly Measure[]
  readonly parent: Pick<Measure, 'planId' | 'issueId' | 'riskId'>
}

/** What is done against an issue, or to keep a risk from becoming one: who does it, by when, and whether it is done. */
export function MeasureList({ measures, parent }: Props) {
  const isReadOnly = useIsReadOnly()
  const [isAdding, setIsAdding] = useState(false)
  return (
    <section className={styles.part} aria-label={t('risks.measures')}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{t('risks.measures')}</h3>
        {!isReadOnly && !isAdding && (
          <Button look="plain" icon="plus" onPress={() => setIsAdding(true)}>
            {t('risks.addMeasure')}
          </Button>
        )}
      </div>
      {measures.length === 0 && !isAdding && <p className={styles.quiet}>{t('risks.noMeasures')}</p>}
      <ul className={styles.list}>
        {measures.map((measure) => (
          <MeasureItem key={measure.id} measure={measure} />
        ))}
      </ul>
      {isAdding && <MeasureForm parent={parent} onDone={() => setIsAdding(false)} />}
    </section>
  )
}

type ItemProps = { readonly measure: Measure }

function MeasureItem({ measure }: ItemProps) {
  const isReadOnly = useIsReadOnly()
  const { edit } = useMeasureActs(measure)
  return (
    <li className={styles.measure}>
      <div>
        <TextFact
          label={fieldWord('measure', 'text')}
          value={measure.text}
          isLong
          missing={t('risks.measureMissing')}
          onSave={(value) => edit({ field: 'text', value })}
        />
        <MeasureFacts measure={measure} />
      </div>
      {!isReadOnly && <MeasureActs measure={measure} />}
    </li>
  )
}

/** Who does it, by when, and what was done. */
function MeasureFacts({ measure }: ItemProps) {
  const isReadOnly = useIsReadOnly()
  const { edit } = useMeasureActs(measure)
  const { actorId, actorName, dueDay, completion } = measure
  const state = <MeasureStateMark measure={measure} />
  return (
    <div className={styles.facts}>
      <OrganisationFact
        label={fieldWord('measure', 'actorId')}
        value={actorId}
        onSave={(value) => edit({ field: 'actorId', value })}
      />
      {actorName !== null && (
        <MaybeTextFact
          label={fieldWord('measure', 'actorName')}
          value={actorName}
          onSave={(value) => edit({ field: 'actorName', value })}
        />
      )}
      {isReadOnly || completion !== null ? (
        state
      ) : (
        <QuietPopover label={fieldWord('measure', 'dueDay')} value={state}>
          {() => (
            <DayForm
              label={fieldWord('measure', 'dueDay')}
              value={dueDay}
              onSave={(value) => edit({ field: 'dueDay', value })}
            />
          )}
        </QuietPopover>
      )}
      {completion !== null && completion.text !== '' && <bdi className={styles.deed}>{completion.text}</bdi>}
    </div>
  )
}

function MeasureActs({ measure }: ItemProps) {
  const { edit, remove } = useMeasureActs(measure)
  const name = firstWords(measure.text)
  return (
    <span className={styles.acts}>
      {measure.completion === null ? (
        <DeedButton
          label={t('risks.markDone')}
          name={name}
          sentence={t('risks.whatWasDone')}
          onSave={(value) => edit({ field: 'completion', value })}
        />
      ) : (
        <Button look="plain" icon="undo" onPress={() => void edit({ field: 'completion', value: null })}>
          {t('risks.notDone')}
        </Button>
      )}
      <IconButton icon="trash" label={t('risks.deleteOf', { title: name })} onPress={() => void remove()} />
    </span>
  )
}
