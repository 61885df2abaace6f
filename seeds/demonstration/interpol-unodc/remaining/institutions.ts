import { bothSides, remainingActivity } from '../entries.ts'

/** */
export const institutions = [
  remainingActivity({
    reference: 'R-03',
    area: 'TA-6',
    objective: 2,
    title: 'Developing and promoting e-learning together',
    description:
      'UNODC names the development and promotion of e-learning as work into which the cooperation with INTERPOL is to expand.',
    nature: 'joint',
    horizon: 'aspirational',
    status: { status: 'planned', reason: 'Named as work to come, without a start.' },
    sdgTargets: ['17.9'],
    geography: 'Member countries of both organisations',
    participations: bothSides(
      { role: 'co-lead', functions: ['capacity-building'], contribution: 'Police capacity building.' },
      { role: 'co-lead', functions: ['capacity-building'], contribution: 'E-learning.' },
    ),
    evidence: ['S002'],
  }),
  remainingActivity({
    reference: 'R-11',
    area: 'TA-5',
    objective: 1,
    title: 'Transnational Crime Units in West Africa (link to PL-2)',
    description:
      'The Transnational Crime Units of the West Africa Coast Initiative bring national agencies together and use the goCASE system of UNODC and I-24/7 of INTERPOL. The initiative itself is kept in the UNODC-DPKO plan (A2-02 to A2-07).',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Described as going on in May 2016; nothing on its state is public.' },
    sdgTargets: ['16.4', '16.a'],
    geography: "Côte d'Ivoire, Guinea-Bissau, Liberia, Sierra Leone",
    participations: bothSides(
      {
        role: 'co-lead',
        functions: ['databases', 'operational-support'],
        contribution: 'I-24/7 access; police cooperation.',
      },
      {
        role: 'co-lead',
        functions: ['capacity-building', 'criminal-justice-support'],
        contribution: 'Support to the units; goCASE.',
      },
    ),
    evidence: ['S000', 'P08'],
  }),
  remainingActivity({
    reference: 'R-12',
    area: 'TA-6',
    objective: 1,
    title: 'Wider access to global databases; filling and using criminal analysis files',
    description:
      'INTERPOL extends access to its global police information system and to the more than 60 million records of its databases, and has its criminal analysis files filled and used. This complements the criminal justice support of UNODC.',
    nature: 'complementary',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Described as going on in May 2016; nothing on its state is public.' },
    sdgTargets: ['16.a'],
    geography: 'Member countries of both organisations',
    participations: bothSides(
      {
        role: 'lead',
        functions: ['databases', 'intelligence-analysis'],
        contribution: 'Access to databases; criminal analysis files.',
      },
      { role: 'supporting', functions: ['criminal-justice-support'], contribution: 'Criminal justice support.' },
    ),
    evidence: ['S004'],
  }),
  remainingActivity({
    reference: 'R-13',
    area: 'TA-6',
    objective: 2,
    title: 'Common advocacy in targeted international forums',
    description:
      'Coordinated advocacy and engagement in targeted international forums is one of the stated objectives. Documented forums are the Commission on Crime Prevention and Criminal Justice, the Commission on Narcotic Drugs, the INTERPOL General Assembly and the United Nations General Assembly.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Described as going on in May 2016; nothing on its state is public.' },
    sdgTargets: ['17.16'],
    geography: 'Vienna, New York and the venues of the forums',
    participations: bothSides(
      { role: 'co-lead', functions: ['advocacy'], contribution: 'Advocacy in forums.' },
      { role: 'co-lead', functions: ['advocacy'], contribution: 'Advocacy in forums.' },
    ),
    evidence: ['S002', 'I03', 'I25'],
  }),
  remainingActivity({
    reference: 'R-14',
    area: 'TA-6',
    objective: 2,
    title: 'Joint approach to donors for the remaining activities',
    description:
      'Both organisations continue to collaborate in order to attract the resources for the remaining activities; efficiency is promised through coherence in approaching donors.',
    nature: 'joint',
    horizon: 'aspirational',
    status: { status: 'planned', reason: 'Named as work to come, without a start.' },
    sdgTargets: ['17.16'],
    geography: 'Member countries of both organisations',
    participations: bothSides(
      { role: 'co-lead', functions: ['advocacy'], contribution: 'Approach to donors.' },
      { role: 'co-lead', functions: ['advocacy'], contribution: 'Approach to donors.' },
    ),
    evidence: ['S004'],
  }),
]
