import { randomBytes, randomUUID } from 'node:crypto'
import type { Id } from '#contract/values'

/** A new record id: UUID version 7, so that records made one after the other lie side by side in an index. */
export function newId(): Id {
  const random = randomUUID()
  const time = Date.now().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${random.slice(15)}`
}

/** A new name for a device or an incarnation: eight hexadecimal digits. */
export function newOriginPart(): string {
  return randomBytes(4).toString('hex')
}
