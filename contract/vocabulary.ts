import { z } from './zod.ts'

/** The six official languages of the United Nations (rule 51, General Assembly rules of procedure). */
export const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** Joint or complementary: the words of the INTERPOL Secretary General, 23 May 2016. */
export const natures = ['joint', 'complementary'] as const
export const Nature = z.enum(natures)
export type Nature = z.infer<typeof Nature>

/** Current or aspirational: same source as `natures`. */
export const horizons = ['current', 'aspirational'] as const
export const Horizon = z.enum(horizons)
export type Horizon = z.infer<typeof Horizon>

/** IATI ActivityStatus 1 to 6, in the code list's order. "Delayed" is computed from dates and never stored. */
export const statuses = ['planned', 'ongoing', 'closing', 'completed', 'cancelled', 'suspended'] as const
export const Status = z.enum(statuses)
export type Status = z.infer<typeof Status>

/** Roles of an organisation in an activity (IATI OrganisationRole, refined). */
export const roles = ['lead', 'co-lead', 'implementing', 'supporting', 'funding', 'observer'] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** What an organisation brings to an activity. */
export const functions = [
  'operational-support',
  'intelligence-analysis',
  'databases',
  'capacity-building',
  'legal-assistance',
  'criminal-justice-support',
  'research',
  'advocacy',
  'political-platform',
  'logistics',
] as const
export const OrganisationFunction = z.enum(functions)
export type OrganisationFunction = z.infer<typeof OrganisationFunction>

/** IATI OrganisationType: 40, 10, 15, 21, 60, 70, 80, 90. */
export const organisationKinds = [
  'multilateral',
  'government',
  'other-public',
  'international-ngo',
  'foundation',
  'private-sector',
  'academic',
  'other',
] as const
export const OrganisationKind = z.enum(organisationKinds)
export type OrganisationKind = z.infer<typeof OrganisationKind>

export const planKinds = ['joint-action-plan', 'cooperation-framework'] as const
export const PlanKind = z.enum(planKinds)
export type PlanKind = z.infer<typeof PlanKind>

export const planStates = ['current', 'historical'] as const
export const PlanState = z.enum(planStates)
export type PlanState = z.infer<typeof PlanState>

export const documentKinds = [
  'legal-agreement',
  'joint-action-plan',
  'activity-matrix',
  'parent-agreement',
  'project-agreement',
  'memorandum',
  'declaration',
  'protocol',
  'commitment',
  'parent-plan',
  'other',
] as const
export const DocumentKind = z.enum(documentKinds)
export type DocumentKind = z.infer<typeof DocumentKind>

export const documentStatuses = ['draft', 'presented', 'signed', 'adopted', 'in-force', 'ended', 'not-stated'] as const
export const DocumentStatus = z.enum(documentStatuses)
export type DocumentStatus = z.infer<typeof DocumentStatus>

export const noteKinds = ['progress', 'issue', 'risk', 'decision', 'lesson', 'field-visit'] as const
export const NoteKind = z.enum(noteKinds)
export type NoteKind = z.infer<typeof NoteKind>

/** Why a date was moved. */
export const dateReasons = [
  'partner-availability',
  'funding',
  'staffing',
  'procurement',
  'access-security',
  'scope-change',
  'external-decision',
  'correction',
  'other',
] as const
export const DateReason = z.enum(dateReasons)
export type DateReason = z.infer<typeof DateReason>

/** Whether an activity was chosen for a year's focus, or left for later. */
export const selectionDecisions = ['chosen', 'deferred'] as const
export const SelectionDecision = z.enum(selectionDecisions)
export type SelectionDecision = z.infer<typeof SelectionDecision>

/** Markings from lowest to highest (ST/SGB/2007/6). */
export const markings = ['unclassified', 'confidential', 'strictly-confidential'] as const
export const Marking = z.enum(markings)
export type Marking = z.infer<typeof Marking>

/** How well a record is founded: a source says it, a documented area is worded as an entry, or it is made up to show the program. */
export const provenances = ['documented', 'derived', 'illustrative'] as const
export const ProvenanceKind = z.enum(provenances)
export type ProvenanceKind = z.infer<typeof ProvenanceKind>
