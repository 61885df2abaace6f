/** Categories as they are typed, one after another: "Women, Men". */
export function categoriesOf(typed: string): string[] {
  return typed
    .split(/[,;،、，；\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

/** Categories as they stand in a field. */
export function categoriesDraft(categories: readonly string[]): string {
  return categories.join(', ')
}
