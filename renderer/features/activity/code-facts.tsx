import type { Activity } from '#contract/area/activity'
import { horizons, markings, natures } from '#contract/vocabulary'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { MarkingBadge } from '../../ui/marking-badge.tsx'
import { Fact } from './fact.tsx'
import { QuietSelect } from '../../ui/quiet-select.tsx'
import { useActivityEdit } from './use-activity-edit.ts'

type Props = { readonly activity: Activity }

/** Joint or complementary, current or aspirational. */
export function NatureFact({ activity }: Props) {
  const edit = useActivityEdit(activity)
  return (
    <>
      <Fact term={fieldWord('activity', 'nature')}>
        <QuietSelect
          label={fieldWord('activity', 'nature')}
          choices={natures.map((value) => ({ value, label: codeWord('nature', value) }))}
          value={activity.nature}
          onSave={(value) => edit({ field: 'nature', value }, codeWord('nature', value))}
        />
      </Fact>
      <Fact term={fieldWord('activity', 'horizon')}>
        <QuietSelect
          label={fieldWord('activity', 'horizon')}
          choices={horizons.map((value) => ({ value, label: codeWord('horizon', value) }))}
          value={activity.horizon}
          onSave={(value) => edit({ field: 'horizon', value }, codeWord('horizon', value))}
        />
      </Fact>
    </>
  )
}

/** How the activity is marked. */
export function MarkingFact({ activity }: Props) {
  const edit = useActivityEdit(activity)
  return (
    <Fact term={fieldWord('activity', 'marking')}>
      <QuietSelect
        label={fieldWord('activity', 'marking')}
        choices={markings.map((value) => ({ value, label: codeWord('marking', value) }))}
        value={activity.marking}
        onSave={(value) => edit({ field: 'marking', value }, codeWord('marking', value))}
        render={({ value }) => <MarkingBadge marking={value} />}
      />
    </Fact>
  )
}

/** Where it takes place, in words. */
export function GeographyFact({ activity }: Props) {
  const edit = useActivityEdit(activity)
  const isReadOnly = useIsReadOnly()
  return (
    <Fact term={fieldWord('activity', 'geography')}>
      <InlineEdit
        label={fieldWord('activity', 'geography')}
        value={activity.geography}
        onSave={(value) => edit({ field: 'geography', value }, value.length > 80 ? null : value)}
        placeholder={isReadOnly ? t('common.none') : t('activity.addGeography')}
        isReadOnly={isReadOnly}
      />
    </Fact>
  )
}
