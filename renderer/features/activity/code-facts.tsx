import type { Activity } from '#contract/area/activity'
import { horizons, markings, natures } from '#contract/vocabulary'
import { fieldWordFor, wordFor } from '#domain/words'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { MarkingBadge } from '../../ui/marking-badge.tsx'
import { Fact } from './fact.tsx'
import { QuietSelect } from '../../ui/quiet-select.tsx'
import { useActivityEdit } from './use-activity-edit.ts'

type Props = { readonly activity: Activity }

/** Joint or complementary, current or aspirational. */
export function NatureFact({ activity }: Props) {
  const edit = useActivityEdit(activity)
  const language = currentLanguage()
  return (
    <>
      <Fact term={fieldWordFor(language, 'activity', 'nature')}>
        <QuietSelect
          label={fieldWordFor(language, 'activity', 'nature')}
          choices={natures.map((value) => ({ value, label: wordFor(language, 'nature', value) }))}
          value={activity.nature}
          onSave={(value) => edit({ field: 'nature', value }, wordFor(language, 'nature', value))}
        />
      </Fact>
      <Fact term={fieldWordFor(language, 'activity', 'horizon')}>
        <QuietSelect
          label={fieldWordFor(language, 'activity', 'horizon')}
          choices={horizons.map((value) => ({ value, label: wordFor(language, 'horizon', value) }))}
          value={activity.horizon}
          onSave={(value) => edit({ field: 'horizon', value }, wordFor(language, 'horizon', value))}
        />
      </Fact>
    </>
  )
}

/** How the activity is marked. */
export function MarkingFact({ activity }: Props) {
  const edit = useActivityEdit(activity)
  const language = currentLanguage()
  return (
    <Fact term={t('activity.marking')}>
      <QuietSelect
        label={t('activity.marking')}
        choices={markings.map((value) => ({ value, label: wordFor(language, 'marking', value) }))}
        value={activity.marking}
        onSave={(value) => edit({ field: 'marking', value }, wordFor(language, 'marking', value))}
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
    <Fact term={t('activity.geography')}>
      <InlineEdit
        label={t('activity.geography')}
        value={activity.geography}
        onSave={(value) => edit({ field: 'geography', value }, value.length > 80 ? null : value)}
        placeholder={isReadOnly ? t('common.none') : t('activity.addGeography')}
        isReadOnly={isReadOnly}
      />
    </Fact>
  )
}
