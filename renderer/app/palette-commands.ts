import { themes } from '#contract/area/app'
import type { Preferences } from '#contract/area/app'
import type { PlanLine } from '#contract/area/plan'
import type { ValueOf } from '#contract/types'
import { useAppState } from '../api/app-state.tsx'
import { closeWorkspace } from '../api/close-workspace.ts'
import { setPreference } from '../api/set-preference.ts'
import { redoLast, undoLast } from '../api/undo.ts'
import { useQuery } from '../api/use-query.ts'
import type { PaletteCommand } from '../features/palette/index.ts'
import { t } from '../i18n/translate.ts'
import { undoStepName } from '../i18n/undo-step-name.ts'
import { pressScreenKey } from '../keyboard/screen-keys.ts'
import { planPlace, planSections } from '../routing/route.ts'
import { goTo } from '../routing/use-route.ts'
import { openDialog } from './dialog-store.ts'
import { sectionName } from './section-name.ts'

/** Everything that can be done or gone to from here, in the order the palette shows it. */
export function usePaletteCommands(planId: string | null): readonly PaletteCommand[] {
  const { preferences, workspace } = useAppState()
  const plans = useQuery('plan.list', {})
  const undoState = useQuery('history.undoState', {})
  const canChange = workspace?.readOnly === false
  const steps = canChange && undoState.kind === 'ready' ? undoState.value : { undo: null, redo: null }

  return [
    ...undoCommands(steps),
    ...(canChange ? [newPlanCommand()] : []),
    ...(planId === null ? [] : planCommands(planId, canChange)),
    ...(plans.kind === 'ready' ? plans.value.plans : []).map(planCommand),
    ...frameCommands(),
    ...themeCommands(preferences),
    { id: 'close', label: t('palette.closeWorkspace'), icon: 'close', run: () => void closeWorkspace() },
  ]
}

function undoCommands({ undo, redo }: ValueOf<'history.undoState'>): readonly PaletteCommand[] {
  const undoCommand: PaletteCommand | null = undo && {
    id: 'undo',
    label: t('undo.undoChange', { change: undoStepName(undo) }),
    icon: 'undo',
    keys: 'Ctrl Z',
    run: () => void undoLast(),
  }
  const redoCommand: PaletteCommand | null = redo && {
    id: 'redo',
    label: t('undo.redoChange', { change: undoStepName(redo) }),
    icon: 'redo',
    keys: 'Ctrl Shift Z',
    run: () => void redoLast(),
  }
  return [undoCommand, redoCommand].filter((command) => command !== null)
}

function newPlanCommand(): PaletteCommand {
  return { id: 'newPlan', label: t('palette.newPlan'), icon: 'plus', run: () => openDialog('newPlan') }
}

function planCommand(plan: PlanLine): PaletteCommand {
  const run = (): void => goTo(planPlace(plan.id, 'matrix'))
  return { id: plan.id, label: plan.shortTitle, icon: 'matrix', words: plan.title, run }
}

function frameCommands(): readonly PaletteCommand[] {
  const toMyWork = (): void => goTo({ kind: 'my-work' })
  const toOrganisations = (): void => goTo({ kind: 'organisations' })
  return [
    { id: 'myWork', label: t('overview.myWork'), icon: 'check', run: toMyWork },
    { id: 'organisations', label: t('frame.organisations'), icon: 'organisation', run: toOrganisations },
    { id: 'settings', label: t('frame.settings'), icon: 'settings', run: () => goTo({ kind: 'settings' }) },
    { id: 'keys', label: t('palette.showKeys'), icon: 'keyboard', keys: '?', run: () => openDialog('keys') },
  ]
}

function themeCommands(preferences: Preferences): readonly PaletteCommand[] {
  const words = { light: t('palette.lightTheme'), dark: t('palette.darkTheme'), system: t('palette.systemTheme') }
  return themes.map((theme) => {
    return { id: theme, label: words[theme], icon: 'theme', run: () => void setPreference(preferences, { theme }) }
  })
}

const sectionIcons = {
  overview: 'overview',
  matrix: 'matrix',
  monitoring: 'monitoring',
  funding: 'money',
  reviews: 'calendar',
  documents: 'document',
  history: 'history',
  reports: 'report',
} as const

function planCommands(planId: string, canChange: boolean): readonly PaletteCommand[] {
  const sections = planSections.map((section): PaletteCommand => {
    const run = (): void => goTo(planPlace(planId, section))
    return {
      id: section,
      label: t('palette.goTo', { screen: sectionName(section) }),
      icon: sectionIcons[section],
      run,
    }
  })
  const filter: PaletteCommand = {
    id: 'filter',
    label: t('keys.filter'),
    icon: 'filter',
    keys: '/',
    run: () => void pressScreenKey('filter'),
  }
  const edits: readonly PaletteCommand[] = [
    { id: 'details', label: t('frame.planDetails'), icon: 'edit', run: () => openDialog('planDetails') },
    { id: 'outline', label: t('frame.planOutline'), icon: 'list', run: () => openDialog('outline') },
    {
      id: 'ratingThresholds',
      label: t('frame.ratingThresholds'),
      icon: 'sort',
      run: () => openDialog('ratingThresholds'),
    },
  ]
  return [...sections, filter, ...(canChange ? edits : [])]
}
