import { useState } from 'react'
import type { OpenWorkspace } from '#contract/area/app'
import type { PlanLine } from '#contract/area/plan'
import { useQuery } from '../api/use-query.ts'
import { t } from '../i18n/translate.ts'
import type { Route } from '../routing/route.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { useMediaQuery } from '../ui/use-media-query.ts'
import { openDialog } from './dialog-store.ts'
import { SidebarButton, SidebarLink } from './sidebar-item.tsx'
import { SidebarPlans } from './sidebar-plans.tsx'
import styles from './sidebar.module.css'

type Props = { readonly workspace: OpenWorkspace; readonly route: Route }

/** The way around: the workspace, search, its plans, and the rest. A narrow window keeps only the icons. */
export function Sidebar({ workspace, route }: Props) {
  const isNarrow = useMediaQuery('(max-width: 1099px)')
  // What the officer chose holds for this width of window; another width starts with its own usual.
  const [choice, setChoice] = useState<{ readonly isNarrow: boolean; readonly isCollapsed: boolean } | null>(null)
  const isCollapsed = choice?.isNarrow === isNarrow ? choice.isCollapsed : isNarrow
  const answer = useQuery('plan.list', {})
  const plans: readonly PlanLine[] = answer.kind === 'ready' ? answer.value.plans : []

  return (
    <nav aria-label={t('frame.mainNavigation')} className={styles.sidebar} data-collapsed={isCollapsed || undefined}>
      <header className={styles.header}>
        {!isCollapsed && <WorkspaceName workspace={workspace} />}
        <IconButton
          icon="sidebar"
          label={isCollapsed ? t('frame.expandSidebar') : t('frame.collapseSidebar')}
          aria-expanded={!isCollapsed}
          onPress={() => setChoice({ isNarrow, isCollapsed: !isCollapsed })}
        />
      </header>
      <SidebarButton
        icon="search"
        label={t('frame.search')}
        keys="Ctrl K"
        isCollapsed={isCollapsed}
        onPress={() => openDialog('palette')}
      />
      <SidebarLink
        icon="check"
        label={t('overview.myWork')}
        to={{ kind: 'my-work' }}
        isCurrent={route.kind === 'my-work'}
        isCollapsed={isCollapsed}
      />
      <SidebarPlans plans={plans} isLoaded={answer.kind !== 'loading'} route={route} isCollapsed={isCollapsed} />
      <div className={styles.space} />
      <SidebarLink
        icon="organisation"
        label={t('frame.organisations')}
        to={{ kind: 'organisations' }}
        isCurrent={route.kind === 'organisations'}
        isCollapsed={isCollapsed}
      />
      <SidebarLink
        icon="settings"
        label={t('frame.settings')}
        to={{ kind: 'settings' }}
        isCurrent={route.kind === 'settings'}
        isCollapsed={isCollapsed}
      />
      <SidebarButton
        icon="keyboard"
        label={t('frame.keys')}
        keys="?"
        isCollapsed={isCollapsed}
        onPress={() => openDialog('keys')}
      />
    </nav>
  )
}

function WorkspaceName({ workspace }: { readonly workspace: OpenWorkspace }) {
  const state = workspace.readOnly ? t('frame.readOnlyShort') : t('frame.saved')
  return (
    <div className={styles.workspace} title={workspace.path}>
      <strong className={styles.name}>
        <bdi>{workspace.name}</bdi>
      </strong>
      <span className={styles.file}>
        <bdi className={styles.fileName}>{workspace.fileName}</bdi>
        <span className={styles.state}> · {state}</span>
      </span>
    </div>
  )
}
