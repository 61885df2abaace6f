import type { EntityValues } from '#contract/entity/table'
import type { SeedCommand } from '#contract/seed'
import type { PartialDay } from '#contract/values'
import { stableId } from '../../stable-id.ts'
import { activityId, organisationId, planId } from '../ids.ts'
import { given } from '../moments.ts'
import { derivedFields, documented, withFields } from '../provenance.ts'
import { plan } from './plan.ts'

type LineRow = Omit<EntityValues<'fundingLine'>, 'planId' | 'activityId' | 'money' | 'day'> & {
  readonly code: string
  readonly activity: string | null
  readonly dollars: number
  readonly told: PartialDay
}

const ourKind = derivedFields(
  'what the sum is to the activity, and the year it is put to, are our reading',
  'kind',
  'year',
)

/** The sums that the sources name, none of which is the whole of anything: nothing can be reckoned from them. */
const lines: readonly LineRow[] = [
  {
    code: 'waci-2011',
    activity: 'A2-02',
    kind: 'committed',
    donorId: organisationId('WACI-DONORS'),
    dollars: 4_000_000,
    year: 2011,
    told: '2011-03-02',
    remark: 'About USD 4 million had been mobilised by 2 March 2011; the donors are not named.',
    provenance: withFields(
      documented('S000'),
      ourKind,
      derivedFields('the donors are not named; the record stands for them', 'donorId'),
    ),
  },
  {
    code: 'liberia-2010',
    activity: 'A2-04',
    kind: 'required',
    donorId: null,
    dollars: 5_800_000,
    year: 2010,
    told: '2010',
    remark:
      'Agreement of 2010 on the unit: USD 5.8 million over three and a half years. What was available is not told.',
    provenance: withFields(documented('P06'), ourKind),
  },
  {
    code: 'units-2013',
    activity: null,
    kind: 'required',
    donorId: null,
    dollars: 14_548_000,
    year: 2013,
    told: '2013',
    remark:
      'Budget of the project for the Transnational Crime Units since 2013. Only the part of Austria is told, so what is left to mobilise is not known.',
    provenance: withFields(documented('P11'), ourKind),
  },
  {
    code: 'units-2013-austria',
    activity: null,
    kind: 'committed',
    donorId: organisationId('AUSTRIA'),
    dollars: 996_000,
    year: 2013,
    told: '2013',
    remark: 'The part of Austria in the project for the Transnational Crime Units since 2013.',
    provenance: withFields(documented('P11'), ourKind),
  },
]

/** The documented money of the plan of 2011 and of the West Africa Coast Initiative, in dollars. */
export function moneyCommands(): readonly SeedCommand[] {
  const dollars = { field: 'currency', value: 'USD' } as const
  return [
    ...given(plan.drawnUp, [{ name: 'plan.edit', input: { planId: planId(plan.code), change: dollars } }]),
    ...lines.flatMap(({ code, activity, dollars: whole, told, ...row }) =>
      given(told < plan.drawnUp ? plan.drawnUp : told, [
        {
          name: 'fundingLine.create',
          input: {
            id: stableId(`funding/PL-2/${code}`),
            fundingLine: {
              ...row,
              planId: planId(plan.code),
              activityId: activity === null ? null : activityId(activity),
              money: { amount: whole * centsInDollar, currency: 'USD' },
              day: null,
            },
          },
        },
      ]),
    ),
  ]
}

const centsInDollar = 100
