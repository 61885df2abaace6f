import { bothSides, remainingActivity } from '../entries.ts'

/** */
export const terrorism = [
  remainingActivity({
    reference: 'R-05',
    area: 'TA-1',
    objective: 1,
    title: 'Sale of trafficked cultural property as a source of terrorist financing',
    description:
      'The sale of trafficked cultural property to finance terrorism is one of the emerging threats that the cooperation arrangement addresses. Police information on stolen works and legal assistance against the financing would meet here; it borders on F-07.',
    nature: 'joint',
    horizon: 'aspirational',
    status: {
      status: 'planned',
      reason: 'Named as an emerging threat that the arrangement addresses; no start is stated.',
    },
    sdgTargets: ['11.4', '16.4'],
    geography: 'Member countries of both organisations',
    participations: bothSides(
      {
        role: 'co-lead',
        functions: ['operational-support', 'databases'],
        contribution: 'Police expertise; works of art database.',
      },
      {
        role: 'co-lead',
        functions: ['legal-assistance', 'criminal-justice-support'],
        contribution: 'Legal framework; criminal justice support.',
      },
    ),
    evidence: ['S002'],
  }),
  remainingActivity({
    reference: 'R-06',
    area: 'TA-1',
    objective: 1,
    title: 'Violent extremism and abuse of the internet for terrorist purposes',
    description:
      'Violent extremism and the abuse of the internet for terrorist purposes are among the emerging threats that the arrangement addresses. The legal and the operational side work next to each other.',
    nature: 'complementary',
    horizon: 'aspirational',
    status: {
      status: 'planned',
      reason: 'Named as an emerging threat that the arrangement addresses; no start is stated.',
    },
    sdgTargets: ['16.a'],
    geography: 'Member countries of both organisations',
    participations: bothSides(
      {
        role: 'implementing',
        functions: ['operational-support', 'intelligence-analysis'],
        contribution: 'Operational aspects; intelligence analysis.',
      },
      {
        role: 'implementing',
        functions: ['legal-assistance', 'capacity-building'],
        contribution: 'Legal and capacity-building aspects.',
      },
    ),
    evidence: ['S002'],
  }),
  remainingActivity({
    reference: 'R-07',
    area: 'TA-1',
    objective: 1,
    title: 'Improvised explosive devices',
    description:
      'Improvised explosive devices are among the emerging threats that the arrangement addresses. No joint work on them was found in public texts.',
    nature: 'complementary',
    horizon: 'aspirational',
    status: {
      status: 'planned',
      reason: 'Named as an emerging threat that the arrangement addresses; no start is stated.',
    },
    sdgTargets: ['16.1'],
    geography: 'Member countries of both organisations',
    participations: bothSides(
      {
        role: 'implementing',
        functions: ['operational-support', 'databases'],
        contribution: 'Operational aspects; databases.',
      },
      {
        role: 'implementing',
        functions: ['legal-assistance', 'capacity-building'],
        contribution: 'Legal and capacity-building aspects.',
      },
    ),
    evidence: ['S002'],
  }),
  remainingActivity({
    reference: 'R-08',
    area: 'TA-1',
    objective: 1,
    title: 'Links between organized crime networks and terrorist groups',
    description:
      'The links between organized crime networks and terrorist groups are among the emerging threats that the arrangement addresses. Analysis on both sides is the natural start.',
    nature: 'joint',
    horizon: 'aspirational',
    status: {
      status: 'planned',
      reason: 'Named as an emerging threat that the arrangement addresses; no start is stated.',
    },
    sdgTargets: ['16.4', '16.a'],
    geography: 'Member countries of both organisations',
    participations: bothSides(
      {
        role: 'co-lead',
        functions: ['intelligence-analysis', 'databases'],
        contribution: 'Intelligence analysis; criminal analysis files.',
      },
      {
        role: 'co-lead',
        functions: ['research', 'criminal-justice-support'],
        contribution: 'Research; criminal justice support.',
      },
    ),
    evidence: ['S002'],
  }),
]
