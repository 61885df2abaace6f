import type { RiskAssessment } from '#contract/entity/risk'

/** How much a risk matters, from least to most: UNDP's four levels. */
export const riskLevels = ['low', 'moderate', 'substantial', 'high'] as const
export type RiskLevel = (typeof riskLevels)[number]

/** The five points of both scales, from least to most. */
export const fivePoints = [1, 2, 3, 4, 5] as const
export type FivePoint = (typeof fivePoints)[number]

/**
 * The level of a risk. The two scales of five points, the four levels and that the two together give the level are those of UNDP's
 * Enterprise Risk Management policy (effective 13 March 2019; Step 2, Risk assessment, and Appendix 3, Criteria model,
 * https://info.undp.org/sites/ERM/SitePages/Step%202%20-%20Risk%20Assessment.aspx). The policy prints its heat map as a picture
 * without words, so the cells are ours to answer for: impact weighs more than likelihood, a negligible impact is never more than
 * low, and only a grave one makes a high risk.
 */
export function riskLevel({ likelihood, impact }: RiskAssessment): RiskLevel {
  const level = cells[impact - 1]?.[likelihood - 1]
  if (level === undefined) throw new Error('likelihood and impact are of five points')
  return level
}

/** Whether the first of two risks is to be shown before the second: by level, then by what its two judgements come to. */
export function graverFirst(a: RiskAssessment, b: RiskAssessment): number {
  return weightOf(b) - weightOf(a)
}

/** A level is always worth more than any product of the two, which is at most 25. */
function weightOf(assessment: RiskAssessment): number {
  return riskLevels.indexOf(riskLevel(assessment)) * 100 + assessment.likelihood * assessment.impact
}

/** A row for each impact from negligible to extreme, a column for each likelihood from not likely to expected. */
const cells: readonly (readonly RiskLevel[])[] = [
  ['low', 'low', 'low', 'low', 'low'],
  ['low', 'low', 'moderate', 'moderate', 'moderate'],
  ['low', 'moderate', 'moderate', 'substantial', 'substantial'],
  ['moderate', 'moderate', 'substantial', 'high', 'high'],
  ['moderate', 'substantial', 'high', 'high', 'high'],
]
