import { documentedPart } from '../../participation.ts'
import { bothSides, remainingActivity } from '../entries.ts'

/** */
export const borders = [
  remainingActivity({
    reference: 'R-09',
    area: 'TA-4',
    objective: 1,
    title: 'Airports: joint interdiction task forces connected to I-24/7 (AIRCOP)',
    description:
      'The Airport Communication Project of UNODC with the World Customs Organization and INTERPOL was designed in 2010; the customs organisation dates its launch 2011. Its joint airport interdiction task forces are connected to I-24/7 and to CENcomm. The scope grew from cocaine to all illicit goods, terrorism-related threats and trafficking in persons.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Described as going on in May 2016; nothing on its state is public.' },
    sdgTargets: ['16.4', '16.a'],
    geography: 'International airports of participating countries',
    participations: [
      documentedPart(
        {
          organisation: 'UNODC',
          role: 'lead',
          functions: ['capacity-building', 'criminal-justice-support'],
          contribution: 'Runs the project.',
        },
        'I14',
        'I15',
      ),
      documentedPart(
        {
          organisation: 'INTERPOL',
          role: 'implementing',
          functions: ['databases', 'operational-support'],
          contribution: 'Connects the task forces to I-24/7.',
        },
        'I14',
        'I15',
      ),
      documentedPart(
        {
          organisation: 'WCO',
          role: 'implementing',
          functions: ['databases'],
          contribution: 'Connects the task forces to CENcomm.',
        },
        'I15',
        'I16',
      ),
      documentedPart(
        {
          organisation: 'EU',
          role: 'funding',
          functions: [],
          contribution: 'Among the funders, with Canada, Norway, Japan and others.',
        },
        'I14',
        'I15',
      ),
    ],
    evidence: ['I14', 'I15', 'I16'],
  }),
  remainingActivity({
    reference: 'R-10',
    area: 'TA-4',
    objective: 1,
    title: 'Maritime crime: investigation exercises and fisheries crime',
    description:
      'INTERPOL names, as done with UNODC, a maritime exercise investigating a mock piracy crime scene and an international symposium on fisheries crime. The page bears no date.',
    nature: 'joint',
    horizon: 'current',
    status: {
      status: 'ongoing',
      reason: 'Described as done together, without a date; nothing on its state is public.',
    },
    sdgTargets: ['14.4', '16.4'],
    geography: 'No place is named',
    participations: bothSides(
      {
        role: 'co-lead',
        functions: ['operational-support', 'capacity-building'],
        contribution: 'Investigative expertise; police capacity building.',
      },
      {
        role: 'co-lead',
        functions: ['criminal-justice-support', 'capacity-building'],
        contribution: 'Criminal justice support; capacity building.',
      },
    ),
    evidence: ['I07'],
  }),
]
