/** The id of a cell in the page, by which the grid says which one is active. A null activity is the row of heads. */
export function cellId(activityId: string | null, columnId: string): string {
  return `matrix-${activityId ?? 'head'}-${columnId}`
}
