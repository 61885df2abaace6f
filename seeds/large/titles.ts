import type { Random } from './random.ts'

const works = [
  'Joint training',
  'Operational support',
  'Legislative assistance',
  'Regional workshop',
  'Equipment and training',
  'Secure access',
  'Investigation support',
  'Research',
  'Assessment',
  'Mentoring',
  'Table-top exercise',
  'Data exchange',
  'E-learning course',
  'Case conference',
  'Laboratory support',
  'Standard procedures',
  'Awareness campaign',
  'Evaluation',
] as const
const subjects = [
  'cargo profiling',
  'firearms tracing',
  'digital evidence',
  'smuggling of migrants',
  'trafficking in persons',
  'wildlife crime',
  'asset recovery',
  'passenger information',
  'dark net markets',
  'cocaine trafficking',
  'cultural property',
  'forensic services',
  'terrorist financing',
  'maritime crime',
  'prison security',
  'witness protection',
  'border control posts',
  'criminal analysis files',
  'document fraud',
  'financial investigation',
] as const
const places = [
  'northern border posts',
  'two seaports',
  'the international airport',
  'the capital',
  'three pilot provinces',
  'front-line points',
  'the coast',
  'the regional centre',
  'field offices',
  'the national bureau',
  'four neighbouring countries',
  'the river crossings',
  'special courts',
  'the police academy',
] as const

/** The title of an activity, in English as most are. */
export function activityTitle(random: Random): string {
  const title = `${random.pick(works)} on ${random.pick(subjects)}`
  if (random.chance(0.4)) return title
  const placed = `${title} for ${random.pick(places)}`
  return random.chance(0.2)
    ? `${placed}, with follow-up on ${random.pick(subjects)} and ${random.pick(subjects)}`
    : placed
}

/** A place name as free text. */
export function geography(random: Random): string {
  return random.chance(0.5) ? random.pick(places) : `${random.pick(places)}; ${random.pick(places)}`
}

/** The six areas that every generated plan has. */
export const areaNames = [
  'Terrorism',
  'Illicit trafficking and organized crime',
  'Cybercrime',
  'Maritime and border security',
  'Forensic and criminal justice capacity',
  'Institutional capacity',
] as const

/** The focus areas that every generated plan has. */
export const focusAreaNames = [
  'Drugs',
  'Firearms',
  'Migrants and victims',
  'Environment',
  'Finance',
  'Data and networks',
  'Evidence',
  'Institutions',
] as const
