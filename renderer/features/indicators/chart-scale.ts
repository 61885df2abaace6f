/** What a bar of the chart shows; null is "no data", and has no bar. */
export type Point = { readonly target: number | null; readonly actual: number | null }

/** A chart drawn in a box: bars from the base line, marks of the periods' targets, and the line of the whole target. */
export type Drawing = {
  readonly base: number
  readonly targetLine: number | null
  readonly bars: readonly {
    readonly x: number
    readonly width: number
    /** Null where there is no data. */
    readonly bar: { readonly y: number; readonly height: number } | null
    readonly targetMark: number | null
  }[]
}

type Box = { readonly width: number; readonly height: number }

/** The least that a bar is high, so that 0 is seen and told from no data. */
const leastHeight = 1.5

/** Draws the values of periods on one scale that holds nought, every value, every target and the baseline. */
export function drawTrend(points: readonly Point[], ends: readonly (number | null)[], box: Box): Drawing {
  const known = [0, ...points.flatMap(({ target, actual }) => [target, actual]), ...ends].filter(isKnown)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const span = high - low || 1
  const y = (value: number): number => round(box.height - ((value - low) / span) * box.height)
  const slot = box.width / Math.max(1, points.length)
  const width = Math.min(28, slot * 0.62)
  const target = ends.at(-1) ?? null
  return {
    base: y(0),
    targetLine: target === null ? null : y(target),
    bars: points.map((point, index) => ({
      x: round(slot * index + (slot - width) / 2),
      width: round(width),
      bar: point.actual === null ? null : barOf(y(point.actual), y(0)),
      targetMark: point.target === null ? null : y(point.target),
    })),
  }
}

function barOf(end: number, base: number) {
  const height = Math.max(leastHeight, Math.abs(base - end))
  return { y: end <= base ? base - height : base, height }
}

function isKnown(value: number | null): value is number {
  return value !== null
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
