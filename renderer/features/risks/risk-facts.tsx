import { markings } from '#contract/vocabulary'
import { riskCategories, riskStatuses } from '#contract/vocabulary/monitoring'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { CodeFact } from '../../ui/code-fact.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { TextFact } from '../../ui/text-fact.tsx'
import { AssessmentFact } from './assessment-fact.tsx'
import { DayFact, MaybeTextFact, OrganisationFact, SureDayFact } from './facts.tsx'
import type { Issue, Risk } from './risk.ts'
import { TreatmentFact } from './treatment-fact.tsx'
import { useRiskActs } from './use-risk-acts.ts'

type Field = Exclude<keyof Risk, 'id' | 'planId' | 'activityId'>
type Props = { readonly risk: Risk; readonly issues: readonly Issue[] }
type Save<Key extends Field> = (value: Risk[Key]) => Promise<string | null>
type Drawn = { readonly [Key in Field]?: (label: string, value: Risk[Key], save: Save<Key>) => React.ReactNode }

/** Each fact of a risk as it is edited where it stands, in the order of the list. */
const drawn = {
  title: (label, value, onSave) => <TextFact {...{ label, value, onSave }} missing={t('risks.titleMissing')} />,
  description: (label, value, onSave) => <TextFact {...{ label, value, onSave }} isLong />,
  assessment: (_, assessment, onSave) => <AssessmentFact {...{ assessment, onSave }} />,
  status: (label, value, onSave) => (
    <CodeFact vocabulary="riskStatus" codes={riskStatuses} {...{ label, value, onSave }} />
  ),
  category: (label, value, onSave) => (
    <CodeFact vocabulary="riskCategory" codes={riskCategories} {...{ label, value, onSave }} />
  ),
  treatment: (label, value, onSave) => <TreatmentFact {...{ label, value, onSave }} />,
  ownerId: (label, value, onSave) => <OrganisationFact {...{ label, value, onSave }} />,
  ownerName: (label, value, onSave) => <MaybeTextFact {...{ label, value, onSave }} />,
  identifiedDay: (label, value, onSave) => <SureDayFact {...{ label, value, onSave }} />,
  reviewDay: (label, value, onSave) => <DayFact {...{ label, value, onSave }} />,
  marking: (label, value, onSave) => <CodeFact vocabulary="marking" codes={markings} {...{ label, value, onSave }} />,
} satisfies Drawn

/** What is known of a risk, each fact edited where it stands. */
export function RiskFacts({ risk, issues }: Props) {
  const { edit } = useRiskActs(risk)
  const entry = <Key extends keyof typeof drawn>(field: Key) => {
    const term = fieldWord('risk', field)
    // The drawing under a field is made for that field's value: the table above is held to it.
    const draw = drawn[field] as unknown as (label: string, value: Risk[Key], save: Save<Key>) => React.ReactNode
    // A field with a value of its own is a change: see `changeOf` in the contract.
    const save: Save<Key> = (value) => edit({ field, value } as never)
    return { term, detail: draw(term, risk[field], save) }
  }
  const became = issues.map(({ raisedDay, title }) => ({
    term: t('risks.becameIssue'),
    detail: (
      <>
        {formatDay(raisedDay)} · <bdi>{title}</bdi>
      </>
    ),
  }))
  const source =
    risk.provenance === null
      ? []
      : [
          {
            term: fieldWord('risk', 'provenance'),
            detail: <ProvenanceMark provenance={risk.provenance} />,
          },
        ]
  return <DefinitionList entries={[...fields.map((field) => entry(field)), ...became, ...source]} />
}

// The keys of the table are its fields.
const fields = Object.keys(drawn) as readonly (keyof typeof drawn)[]
