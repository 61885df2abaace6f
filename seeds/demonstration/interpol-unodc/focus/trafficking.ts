import { documentedPart } from '../../participation.ts'
import { derivedFields, documentedFields, withFields } from '../../provenance.ts'
import { noDates } from '../../rows.ts'
import type { ActivityRow } from '../../rows.ts'
import { cite } from '../../sources.ts'
import { bothSides, focusActivity } from '../entries.ts'
import { fromSigning, memberCountries, signing } from './dates.ts'

const crimjust = focusActivity({
  reference: 'F-05',
  area: 'TA-2',
  focusArea: 'Drugs',
  objective: 1,
  title: 'Cocaine route: criminal investigation and justice cooperation (CRIMJUST)',
  description:
    'CRIMJUST ran from February 2016 to February 2020 under the Cocaine Route Programme of the European Union, with three pillars: capacity building, interregional cooperation and institutional integrity. INTERPOL joined it by a Project Cooperation Agreement of 30 August 2016. The project, its partners and its dates are documented; that it is one of the eleven activities is derived.',
  nature: 'joint',
  horizon: 'current',
  status: { status: 'ongoing', reason: null },
  dates: { ...noDates, plannedStart: signing, plannedEnd: '2016-12-15', actualStart: '2016-08-30' },
  sdgTargets: ['3.5', '16.4', '16.5', '16.a'],
  geography:
    'Argentina, Bolivia, Brazil, Colombia, Dominican Republic, Ecuador, Panama, Peru; Cape Verde, Ghana, Guinea Bissau, Nigeria',
  participations: [
    documentedPart(
      {
        organisation: 'UNODC',
        role: 'lead',
        functions: ['criminal-justice-support', 'capacity-building'],
        contribution: 'Lead; criminal justice capacity and integrity.',
      },
      'I10',
      'I11',
    ),
    documentedPart(
      {
        organisation: 'INTERPOL',
        role: 'implementing',
        functions: ['operational-support', 'databases', 'capacity-building'],
        contribution: 'Investigative support; secure channels; training.',
      },
      'I10',
      'I12',
    ),
    documentedPart(
      {
        organisation: 'TI',
        role: 'implementing',
        functions: ['advocacy'],
        contribution: 'Integrity and accountability.',
      },
      'I11',
    ),
    documentedPart(
      { organisation: 'EU', role: 'funding', functions: [], contribution: 'Funding, Cocaine Route Programme.' },
      'I11',
    ),
  ],
  evidence: ['I10', 'I11', 'I12', 'I13'],
})

/** The project has documented countries and a documented day on which INTERPOL joined, its actual start here. */
const drugs: ActivityRow = {
  ...crimjust,
  provenance: withFields(
    crimjust.provenance,
    derivedFields(`the documented day on which INTERPOL joined: ${cite('I10')}`, 'actualStart'),
    documentedFields(['geography'], 'I11', 'I12'),
  ),
}

const wildlife = focusActivity({
  reference: 'F-06',
  area: 'TA-2',
  focusArea: 'Wildlife and forest crime',
  objective: 2,
  title: 'Wildlife and forest crime: joint support through ICCWC and its evidence base',
  description:
    'INTERPOL and UNODC are two of the five partners of the International Consortium on Combating Wildlife Crime, with the CITES Secretariat as chair, the World Bank and the World Customs Organization. UNODC presented the first World Wildlife Crime Report with the partners on 24 May 2016, the day after the signing. A wildlife and forest crime programme of UNODC with an overall budget of USD 10 million had started in April 2014.',
  nature: 'joint',
  horizon: 'current',
  status: { status: 'ongoing', reason: null },
  dates: { ...fromSigning, plannedEnd: '2016-12-15' },
  sdgTargets: ['15.7', '15.c', '16.4'],
  geography: memberCountries,
  participations: [
    ...bothSides(
      {
        role: 'co-lead',
        functions: ['operational-support', 'intelligence-analysis'],
        contribution: 'Environmental security; operations.',
      },
      {
        role: 'lead',
        functions: ['research', 'criminal-justice-support'],
        contribution: 'Analysis; criminal justice assessment; World Wildlife Crime Report.',
      },
    ),
    documentedPart(
      { organisation: 'CITES', role: 'supporting', functions: ['advocacy'], contribution: 'Chair of ICCWC.' },
      'I30',
    ),
    documentedPart({ organisation: 'WB', role: 'supporting', functions: [], contribution: 'Partner in ICCWC.' }, 'I30'),
    documentedPart(
      { organisation: 'WCO', role: 'supporting', functions: [], contribution: 'Partner in ICCWC; customs.' },
      'I30',
    ),
  ],
  evidence: ['I30', 'I31', 'L07'],
})

const heritage = focusActivity({
  reference: 'F-07',
  area: 'TA-2',
  focusArea: 'Cultural heritage',
  objective: 2,
  title: 'Trafficking in cultural property: joint support to national responses',
  description:
    'On cultural heritage the two organisations are already working closely together. UNODC published a practical assistance tool on the International Guidelines in May 2016 and lists INTERPOL, UNESCO and the World Customs Organization among its partners; INTERPOL brings police expertise and its database of works of art.',
  nature: 'joint',
  horizon: 'current',
  status: { status: 'completed', reason: 'Illustrative: the regional workshop of 31 July closed it.' },
  dates: { ...fromSigning, plannedEnd: '2016-07-31', actualEnd: '2016-07-31' },
  sdgTargets: ['11.4', '16.4'],
  geography: memberCountries,
  participations: [
    ...bothSides(
      {
        role: 'co-lead',
        functions: ['operational-support', 'databases'],
        contribution: 'Police expertise; works of art database.',
      },
      {
        role: 'lead',
        functions: ['legal-assistance', 'capacity-building'],
        contribution: 'Guidelines and practical assistance tool.',
      },
    ),
    documentedPart(
      {
        organisation: 'UNESCO',
        role: 'supporting',
        functions: ['advocacy'],
        contribution: 'Partner against trafficking in cultural property.',
      },
      'I32',
    ),
    documentedPart(
      {
        organisation: 'WCO',
        role: 'supporting',
        functions: [],
        contribution: 'Partner against trafficking in cultural property.',
      },
      'I32',
    ),
  ],
  evidence: ['S002', 'I32', 'I33'],
})

/** F-05 to F-07. */
export const traffickingInGoods: readonly ActivityRow[] = [drugs, wildlife, heritage]
