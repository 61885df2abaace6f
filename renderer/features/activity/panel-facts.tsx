import { Button } from 'react-aria-components'
import { create } from 'zustand'
import type { Activity } from '#contract/area/activity'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Icon } from '../../ui/icon.tsx'
import type { StatusForm } from './activity-keys.ts'
import { ActivityDescription } from './activity-description.tsx'
import { GeographyFact, MarkingFact, NatureFact } from './code-facts.tsx'
import { DateFact } from './date-fact.tsx'
import { Fact, FactList } from './fact.tsx'
import { FocusFact } from './focus-fact.tsx'
import { OtherProvenance } from './other-provenance.tsx'
import { OutlineFacts } from './outline-facts.tsx'
import { Participants } from './participants.tsx'
import { SdgFact } from './sdg-fact.tsx'
import { StatusFact } from './status-fact.tsx'
import styles from './panel-facts.module.css'

type Props = { readonly activity: Activity; readonly status: StatusForm }

/** Whether all facts are shown is a habit of the officer, not of one activity. */
const usePanelFacts = create<{ readonly showsAll: boolean }>(() => ({ showsAll: false }))

/** The facts of the panel: what is asked every week first, the rest behind a button. */
export function PanelFacts({ activity, status }: Props) {
  const showsAll = usePanelFacts((state) => state.showsAll)
  return (
    <>
      <FactList>
        <StatusFact activity={activity} {...status} />
        <DateFact activity={activity} which="start" />
        <DateFact activity={activity} which="end" />
        <Participants activity={activity} isComplete={showsAll} />
        <FocusFact activity={activity} showsReasons={showsAll} />
        {showsAll && (
          <>
            <OutlineFacts activity={activity} />
            <NatureFact activity={activity} />
            <GeographyFact activity={activity} />
            <SdgFact activity={activity} showsText={false} />
            <MarkingFact activity={activity} />
            <Fact term={fieldWord('activity', 'description')} isWide>
              <ActivityDescription activity={activity} lines={6} />
            </Fact>
          </>
        )}
      </FactList>
      <OtherProvenance provenance={activity.provenance} />
      <Button
        className={styles.disclosure ?? ''}
        aria-expanded={showsAll}
        onPress={() => usePanelFacts.setState({ showsAll: !showsAll })}
      >
        <Icon name={showsAll ? 'chevron-up' : 'chevron-down'} size={14} />
        {showsAll ? t('activity.fewerFacts') : t('activity.allFacts')}
      </Button>
    </>
  )
}
