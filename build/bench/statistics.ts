/** How samples lie: the middle, and what one in twenty exceeds. */
export type Spread = { readonly p50: number; readonly p95: number }

export function spreadOf(samples: readonly number[]): Spread {
  return { p50: percentile(samples, 0.5), p95: percentile(samples, 0.95) }
}

export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5)
}

/**
 * The median of the ratios sample by sample. The machine is shared: what slows one sample slows the one beside it too, so their
 * ratio holds where the medians of each side alone would wander.
 */
export function pairedRatio(ours: readonly number[], limit: readonly number[]): number {
  if (ours.length !== limit.length) throw new Error('only samples that were taken side by side can be paired')
  return median(ours.map((sample, index) => sample / (limit[index] ?? Number.NaN)))
}

/** The value that such a share of the samples does not exceed, between two samples in proportion. */
export function percentile(samples: readonly number[], share: number): number {
  if (samples.length === 0) throw new Error('there is no percentile of no samples')
  const sorted = samples.toSorted((one, other) => one - other)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}
