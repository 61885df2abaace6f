import { bothSides, remainingActivity } from '../entries.ts'

/** */
export const crime = [
  remainingActivity({
    reference: 'R-01',
    area: 'TA-3',
    objective: 1,
    title: 'Capacity and coordination against cybercrime',
    description:
      'UNODC names capacity and coordination against cybercrime as work into which the cooperation is to expand, and on cybercrime there is room to explore further joint activities.',
    nature: 'joint',
    horizon: 'aspirational',
    status: { status: 'planned', reason: 'Named as work to come, without a start.' },
    sdgTargets: ['16.a'],
    geography: 'Member countries of both organisations',
    participations: bothSides(
      {
        role: 'co-lead',
        functions: ['operational-support', 'capacity-building'],
        contribution: 'Operational support; police capacity building.',
      },
      {
        role: 'co-lead',
        functions: ['criminal-justice-support', 'capacity-building'],
        contribution: 'Criminal justice support; capacity building.',
      },
    ),
    evidence: ['S002'],
  }),
  remainingActivity({
    reference: 'R-02',
    area: 'TA-2',
    objective: 1,
    title: 'Money laundering and illicit financial flows',
    description:
      'UNODC names money laundering and illicit financial flows as work into which the cooperation with INTERPOL is to expand.',
    nature: 'joint',
    horizon: 'aspirational',
    status: { status: 'planned', reason: 'Named as work to come, without a start.' },
    sdgTargets: ['16.4'],
    geography: 'Member countries of both organisations',
    participations: bothSides(
      {
        role: 'co-lead',
        functions: ['operational-support', 'intelligence-analysis'],
        contribution: 'Operational support; intelligence analysis.',
      },
      {
        role: 'co-lead',
        functions: ['legal-assistance', 'criminal-justice-support'],
        contribution: 'Legal assistance; criminal justice support.',
      },
    ),
    evidence: ['S002'],
  }),
  remainingActivity({
    reference: 'R-04',
    area: 'TA-2',
    objective: 1,
    title: 'Anti-corruption and asset recovery',
    description: 'Support to anti-corruption and asset recovery is among the joint work that exists in May 2016.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Described as going on in May 2016; nothing on its state is public.' },
    sdgTargets: ['16.4', '16.5'],
    geography: 'Member countries of both organisations',
    participations: bothSides(
      {
        role: 'co-lead',
        functions: ['operational-support', 'capacity-building'],
        contribution: 'Operational support; police capacity building.',
      },
      {
        role: 'co-lead',
        functions: ['legal-assistance', 'criminal-justice-support'],
        contribution: 'Legal assistance; criminal justice support.',
      },
    ),
    evidence: ['S002'],
  }),
]
