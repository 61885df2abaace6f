import { bothSides, focusActivity } from '../entries.ts'
import { fromSigning, memberCountries } from './dates.ts'

/** F-01 and F-02. */
export const terrorism = [
  focusActivity({
    reference: 'F-01',
    area: 'TA-1',
    focusArea: 'Terrorism',
    objective: 1,
    title: 'Foreign terrorist fighters: I-24/7 access for front-line points, with legal and operational training',
    description:
      'Foreign terrorist fighters are among the emerging threats that the cooperation arrangement addresses. Priority points are identified, access to I-24/7 is extended to them, and front-line officers are trained in law and in practice. In this form the two organisations delivered a joint operational training in Dhaka in March 2018, within an initiative for selected Asian countries.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: null },
    dates: { ...fromSigning, plannedEnd: '2016-11-30' },
    sdgTargets: ['16.a'],
    geography: 'Selected countries of Asia',
    participations: bothSides(
      {
        role: 'lead',
        functions: ['databases', 'operational-support', 'capacity-building'],
        contribution: 'Extends I-24/7; operational training.',
      },
      {
        role: 'co-lead',
        functions: ['legal-assistance', 'capacity-building'],
        contribution: 'Legal framework; training of criminal justice and border officers.',
      },
    ),
    evidence: ['S002', 'I18'],
  }),
  focusActivity({
    reference: 'F-02',
    area: 'TA-1',
    focusArea: 'Terrorism',
    objective: 1,
    title: "INTERPOL tools and databases inside UNODC's legal assistance on terrorism",
    description:
      'The work of UNODC on the legal and capacity-building aspects of terrorism integrates the programmes, tools and databases of INTERPOL, which addresses the operational aspects. The two parts complement each other.',
    nature: 'complementary',
    horizon: 'current',
    status: { status: 'ongoing', reason: null },
    dates: { ...fromSigning, plannedEnd: '2016-10-31' },
    sdgTargets: ['16.3', '16.a'],
    geography: memberCountries,
    participations: bothSides(
      {
        role: 'supporting',
        functions: ['databases', 'operational-support'],
        contribution: 'Tools, databases and experts.',
      },
      {
        role: 'lead',
        functions: ['legal-assistance', 'capacity-building'],
        contribution: 'Legal and capacity-building programmes.',
      },
    ),
    evidence: ['S002'],
  }),
]
