/**
 * A text whose plain order is the natural order of references: runs of digits count as numbers, so F-2 comes before
 * F-10, and letter case does not matter. References that differ only in case or leading zeros share a key.
 */
export function referenceOrder(reference: string): string {
  return reference
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[0-9]+/g, (digits) => {
      const number = digits.replace(/^0+(?=[0-9])/, '')
      // The count of digits comes first, always two wide: a longer number is a greater one.
      return String(Math.min(number.length, 99)).padStart(2, '0') + number
    })
}
