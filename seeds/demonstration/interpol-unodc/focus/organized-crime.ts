import { bothSides, focusActivity } from '../entries.ts'
import { fromSigning, memberCountries } from './dates.ts'

/** F-03 and F-04. */
export const organizedCrime = [
  focusActivity({
    reference: 'F-03',
    area: 'TA-2',
    focusArea: 'Transnational organized crime',
    objective: 1,
    title: 'Trafficking in persons and smuggling of migrants: police networks and prosecutors working together',
    description:
      'Human trafficking and migrant smuggling are joint work of the two organisations in May 2016. A specialised police network and networks of prosecutors are brought together, so that operations and cases support each other. Later forms of this work are documented, among them the operations Turquesa II (2020) and Liberterra II (2024).',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Illustrative: the joint workshop of 15 September was missed.' },
    // The missed milestone, not the last one, so that the activity is late on 30 September until somebody revises its end.
    dates: { ...fromSigning, plannedEnd: '2016-09-15' },
    sdgTargets: ['5.2', '8.7', '10.7', '16.2'],
    geography: memberCountries,
    participations: bothSides(
      {
        role: 'co-lead',
        functions: ['operational-support', 'intelligence-analysis'],
        contribution: 'Specialised police network; operations.',
      },
      {
        role: 'co-lead',
        functions: ['criminal-justice-support', 'legal-assistance'],
        contribution: "Prosecutors' networks; legal assistance.",
      },
    ),
    evidence: ['S002', 'I25', 'I26'],
  }),
  focusActivity({
    reference: 'F-04',
    area: 'TA-2',
    focusArea: 'Transnational organized crime',
    objective: 1,
    title: 'Illicit firearms: from detection to prosecution',
    description:
      'Joint efforts against firearms are named in May 2016. Tracing and police operations on one side, legal framework, investigation and prosecution on the other, cover the chain from detection to court. Since 2017 the two firearms programmes cooperate in more depth, in the operations Trigger III and IV and KAFO I and II.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: null },
    dates: { ...fromSigning, plannedEnd: '2016-11-30' },
    sdgTargets: ['16.1', '16.4'],
    geography: memberCountries,
    participations: bothSides(
      {
        role: 'co-lead',
        functions: ['operational-support', 'databases'],
        contribution: 'Firearms tracing (iARMS); operations.',
      },
      {
        role: 'co-lead',
        functions: ['legal-assistance', 'criminal-justice-support', 'capacity-building'],
        contribution: 'Legal framework; investigation and prosecution training.',
      },
    ),
    evidence: ['S002', 'I19', 'I20'],
  }),
]
