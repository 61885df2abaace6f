type Hand = 'base' | 'compact' | 'small' | 'strong'

/** Sizes against the page's own text, and weights, as styles/meaning.css has them. */
const hands: { readonly [H in Hand]: { readonly scale: number; readonly weight: number } } = {
  base: { scale: 1, weight: 400 },
  compact: { scale: 13 / 14, weight: 400 },
  small: { scale: 12 / 14, weight: 400 },
  strong: { scale: 13 / 14, weight: 620 },
}

let canvas: CanvasRenderingContext2D | null = null

/** The width of the widest of some texts on one line, in whole pixels. Words are of other lengths in other languages. */
export function widestText(texts: readonly string[], hand: Hand): number {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas === null) return 0
  const { fontFamily, fontSize } = getComputedStyle(document.body)
  const { scale, weight } = hands[hand]
  canvas.font = `${weight} ${Number.parseFloat(fontSize) * scale}px ${fontFamily}`
  const measure = canvas
  return Math.ceil(Math.max(0, ...texts.map((text) => measure.measureText(text).width)))
}
