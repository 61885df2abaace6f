import { randomBytes, randomUUID } from 'node:crypto'
import type { Id } from '#contract/values'

let lastTime = 0
let countInTime = 0

/**
 * A new record id: UUID version 7, rising within this process even in one millisecond, so that records lie in an index in the order
 * in which they were made.
 */
export function newId(): Id {
  const now = Date.now()
  countInTime = now > lastTime ? 0 : countInTime + 1
  lastTime = Math.max(lastTime, now) + (countInTime > largestCount ? 1 : 0)
  if (countInTime > largestCount) countInTime = 0
  const time = lastTime.toString(16).padStart(12, '0')
  const count = countInTime.toString(16).padStart(3, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}${randomUUID().slice(18)}`
}

/** Twelve bits, the part of the id that the standard leaves to a count. */
const largestCount = 0xfff

/** A new name for a device or an incarnation: eight hexadecimal digits. */
export function newOriginPart(): string {
  return randomBytes(4).toString('hex')
}
