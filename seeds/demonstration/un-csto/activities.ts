import { areaInferred, laterWords, statusInferred, targetsLookBack } from '../earlier-plans.ts'
import { derivedPart, documentedPart } from '../participation.ts'
import { derived, documented, withFields } from '../provenance.ts'
import { noDates } from '../rows.ts'
import type { ActivityRow } from '../rows.ts'

/** A4-01 to A4-07. The word "possible" is part of what the source says. */
export const activities: readonly ActivityRow[] = [
  {
    reference: 'A4-01',
    area: 'TD-1',
    focusArea: null,
    objective: 1,
    title: 'Wider use of the UN conventions against organized crime and corruption',
    description:
      'The conventions against transnational organized crime and against corruption can be used more extensively in investigations, prosecutions, preventing money laundering and seizing assets acquired with proceeds from crime.',
    nature: 'joint',
    horizon: 'aspirational',
    status: {
      status: 'planned',
      reason: 'Named on 22 April 2011 as an area for cooperation; nothing later was found.',
    },
    dates: noDates,
    sdgTargets: ['16.4', '16.5'],
    geography: 'Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Uzbekistan (members in April 2011)',
    participations: [
      derivedPart(
        {
          organisation: 'UN',
          role: 'co-lead',
          functions: ['legal-assistance'],
          contribution: 'Conventions; convening.',
        },
        'S001',
      ),
      derivedPart(
        { organisation: 'CSTO', role: 'co-lead', functions: [], contribution: 'Use by its members.' },
        'S001',
      ),
    ],
    selection: null,
    provenance: withFields(derived('S001'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A4-02',
    area: 'TD-1',
    focusArea: null,
    objective: 1,
    title: 'Human trafficking: punish, seize assets, protect victims',
    description:
      'Human trafficking is called a low-risk, high-profit activity that would be addressed if traffickers were routinely punished and assets seized, and if victims were given protection and care.',
    nature: 'joint',
    horizon: 'aspirational',
    status: {
      status: 'planned',
      reason: 'Named on 22 April 2011 as an area for cooperation; nothing later was found.',
    },
    dates: noDates,
    sdgTargets: ['5.2', '8.7', '16.2'],
    geography: 'Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Uzbekistan (members in April 2011)',
    participations: [
      derivedPart(
        {
          organisation: 'UN',
          role: 'co-lead',
          functions: ['legal-assistance', 'criminal-justice-support'],
          contribution: 'Conventions; criminal justice support.',
        },
        'S001',
      ),
      derivedPart(
        { organisation: 'CSTO', role: 'co-lead', functions: [], contribution: 'Use by its members.' },
        'S001',
      ),
    ],
    selection: null,
    provenance: withFields(derived('S001'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A4-03',
    area: 'TD-1',
    focusArea: null,
    objective: 1,
    title: 'Drug trafficking: joint projects and information sharing UNODC-CSTO',
    description:
      'The protocol of 5 April 2006 between UNODC and the CSTO foresees joint projects and information sharing on drug trafficking, terrorism and trans-border crime. UNODC was among the observers of the CSTO operation "Channel".',
    nature: 'joint',
    horizon: 'current',
    status: {
      status: 'ongoing',
      reason: 'Protocol of 2006; named again on 22 April 2011; no current status is claimed.',
    },
    dates: noDates,
    sdgTargets: ['3.5', '16.4'],
    geography: 'Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Uzbekistan (members in April 2011)',
    participations: [
      documentedPart(
        {
          organisation: 'UNODC',
          role: 'co-lead',
          functions: ['capacity-building', 'research'],
          contribution: 'Joint projects; information sharing.',
        },
        'C04',
      ),
      documentedPart(
        {
          organisation: 'CSTO',
          role: 'co-lead',
          functions: ['operational-support'],
          contribution: 'Joint projects; information sharing.',
        },
        'C04',
      ),
    ],
    selection: null,
    provenance: withFields(documented('C04'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A4-04',
    area: 'TD-2',
    focusArea: null,
    objective: 1,
    title: 'UN Global Counter-Terrorism Strategy in Central Asia, with UNRCCA',
    description:
      'The strategy depends on promotion and implementation at the national and regional levels. The regional centre of the United Nations has been working to support it in Central Asia in collaboration with the CSTO.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Under way on 22 April 2011 (documented); no current status is claimed.' },
    dates: noDates,
    sdgTargets: ['16.a'],
    geography: 'Central Asia',
    participations: [
      documentedPart(
        {
          organisation: 'UNRCCA',
          role: 'lead',
          functions: ['political-platform'],
          contribution: 'Supports the implementation of the strategy.',
        },
        'S001',
        'C01',
      ),
      documentedPart(
        { organisation: 'CSTO', role: 'supporting', functions: [], contribution: 'Works with the centre.' },
        'S001',
      ),
    ],
    selection: null,
    provenance: withFields(documented('S001'), targetsLookBack, laterWords, areaInferred),
  },
  {
    reference: 'A4-05',
    area: 'TD-3',
    focusArea: null,
    objective: 2,
    title: 'Possible military assets',
    description:
      'The Secretary-General names the provision of critical military assets among the areas of possible collaboration in peacekeeping.',
    nature: 'complementary',
    horizon: 'aspirational',
    status: {
      status: 'planned',
      reason: 'A possibility named on 22 April 2011; whether it was taken up was not found.',
    },
    dates: noDates,
    sdgTargets: ['16.a'],
    geography: 'United Nations peacekeeping operations',
    participations: [
      documentedPart(
        {
          organisation: 'CSTO',
          role: 'implementing',
          functions: ['logistics'],
          contribution: 'Possible provision of critical military assets.',
        },
        'S001',
      ),
      documentedPart(
        { organisation: 'UN', role: 'lead', functions: ['logistics'], contribution: 'Peacekeeping.' },
        'S001',
      ),
    ],
    selection: null,
    provenance: withFields(documented('S001'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A4-06',
    area: 'TD-3',
    focusArea: null,
    objective: 2,
    title: 'Possible police contributions',
    description:
      'The Secretary-General names potential contributions of police officers among the areas of possible collaboration in peacekeeping.',
    nature: 'complementary',
    horizon: 'aspirational',
    status: {
      status: 'planned',
      reason: 'A possibility named on 22 April 2011; whether it was taken up was not found.',
    },
    dates: noDates,
    sdgTargets: ['16.a'],
    geography: 'United Nations peacekeeping operations',
    participations: [
      documentedPart(
        {
          organisation: 'CSTO',
          role: 'implementing',
          functions: ['operational-support'],
          contribution: 'Possible contributions of police officers.',
        },
        'S001',
      ),
      documentedPart(
        { organisation: 'UN', role: 'lead', functions: ['logistics'], contribution: 'Peacekeeping.' },
        'S001',
      ),
    ],
    selection: null,
    provenance: withFields(documented('S001'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A4-07',
    area: 'TD-3',
    focusArea: null,
    objective: 2,
    title: 'Possible deployment of the collective force in support of peacekeeping',
    description:
      'The Secretary-General names the possible deployment of the "Collective Operational Reaction Force" to support peacekeeping operations. The usual English name is Collective Rapid Reaction Force.',
    nature: 'complementary',
    horizon: 'aspirational',
    status: {
      status: 'planned',
      reason: 'A possibility named on 22 April 2011; whether it was taken up was not found.',
    },
    dates: noDates,
    sdgTargets: ['16.a'],
    geography: 'United Nations peacekeeping operations',
    participations: [
      documentedPart(
        {
          organisation: 'CSTO',
          role: 'implementing',
          functions: ['operational-support', 'logistics'],
          contribution: 'Possible deployment of the collective force.',
        },
        'S001',
      ),
      documentedPart(
        { organisation: 'UN', role: 'lead', functions: ['logistics'], contribution: 'Peacekeeping.' },
        'S001',
      ),
    ],
    selection: null,
    provenance: withFields(documented('S001'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
]
