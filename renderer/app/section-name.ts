import { t } from '../i18n/translate.ts'
import type { PlanScreenName, PlanSection } from '../routing/route.ts'

/** What a section of a plan is called. */
export function sectionName(section: PlanSection): string {
  const names = {
    overview: t('overview.title'),
    matrix: t('frame.matrix'),
    monitoring: t('monitoring.section'),
    funding: t('funding.title'),
    reviews: t('meetings.section'),
    documents: t('frame.documents'),
    history: t('frame.history'),
    reports: t('frame.reports'),
  }
  return names[section]
}

/** What a screen of a plan is called among the views of its section. */
export function viewName(screen: PlanScreenName): string {
  const names = {
    overview: t('overview.title'),
    'matrix/activities': t('frame.activities'),
    'matrix/selection': t('selection.title'),
    'monitoring/round': t('monitoring.roundView'),
    'monitoring/milestones': t('milestones.title'),
    'monitoring/indicators': t('indicators.title'),
    'monitoring/risks': t('risks.title'),
    'monitoring/notes': t('monitoring.notesView'),
    'funding/money': t('funding.money'),
    'funding/contributions': t('contributions.title'),
    'reviews/meetings': t('meetings.title'),
    'reviews/actions': t('meetings.actions'),
    'reviews/contacts': t('meetings.contacts'),
    'documents/documents': t('documents.title'),
    'documents/evidence': t('evidence.view'),
    history: t('frame.history'),
    reports: t('frame.reports'),
  }
  return names[screen]
}
