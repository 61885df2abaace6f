import type { Activity } from '#contract/area/activity'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import type { Choice } from '../../ui/choice.ts'
import { Fact } from './fact.tsx'
import { QuietSelect } from '../../ui/quiet-select.tsx'
import { useActivityEdit } from './use-activity-edit.ts'

/** A choice that may be none needs a value of its own; ids are never empty. */
const none = ''

/** Where the activity stands in its plan: thematic area, focus area, objective. */
export function OutlineFacts({ activity }: { readonly activity: Activity }) {
  const edit = useActivityEdit(activity)
  const outline = useQuery('outline.get', { planId: activity.planId })
  if (outline.kind !== 'ready') return null
  const { areas, focusAreas, objectives } = outline.value
  const areaChoices = areas.map(({ id, name }) => ({ value: id, label: name }))
  const focusAreaChoices = orNone(focusAreas.map(({ id, name }) => ({ value: id, label: name })))
  const objectiveChoices = orNone(objectives.map(({ id, text }) => ({ value: id, label: text })))
  return (
    <>
      <Fact term={t('activity.area')}>
        <QuietSelect
          label={t('activity.area')}
          choices={areaChoices}
          value={activity.areaId}
          onSave={(value) => edit({ field: 'areaId', value }, labelOf(areaChoices, value))}
        />
      </Fact>
      <Fact term={fieldWord('activity', 'focusAreaId')}>
        <QuietSelect
          label={fieldWord('activity', 'focusAreaId')}
          choices={focusAreaChoices}
          value={activity.focusAreaId ?? none}
          onSave={(value) => edit({ field: 'focusAreaId', value: idOf(value) }, labelOf(focusAreaChoices, value))}
        />
      </Fact>
      <Fact term={fieldWord('activity', 'objectiveId')}>
        <QuietSelect
          label={fieldWord('activity', 'objectiveId')}
          choices={objectiveChoices}
          value={activity.objectiveId ?? none}
          onSave={(value) => edit({ field: 'objectiveId', value: idOf(value) }, labelOf(objectiveChoices, value))}
        />
      </Fact>
    </>
  )
}

function orNone(choices: readonly Choice<string>[]): readonly Choice<string>[] {
  return [{ value: none, label: t('common.none') }, ...choices]
}

function labelOf(choices: readonly Choice<string>[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? ''
}

function idOf(value: string): string | null {
  return value === none ? null : value
}
