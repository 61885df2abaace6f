import { fivePoints } from '#domain/risk/risk-level'
import type { FivePoint } from '#domain/risk/risk-level'
import { scaleWord } from '#domain/words/risk-scale'
import { currentLanguage } from '../../i18n/translate.ts'
import type { Choice } from '../../ui/choice.ts'

type Scale = 'likelihood' | 'impact'
type PointText = `${FivePoint}`

/** The five points of a scale as they are chosen: "3 · Intermediate". */
export function scaleChoices(scale: Scale): readonly Choice<PointText>[] {
  return fivePoints.map((point) => ({ value: `${point}` as const, label: pointText(scale, point) }))
}

/** A point with its figure, as its text and hint: the figure tells how far along the scale it is. */
export function pointText(scale: Scale, point: FivePoint): string {
  return `${point} · ${scaleWord(currentLanguage(), scale, point)}`
}

/** A chosen point as a number. */
export function pointOf(chosen: PointText): FivePoint {
  return fivePoints.find((point) => `${point}` === chosen) ?? 1
}
