import type { Id } from '#contract/values'

// FNV-1a over 128 bits, a code point at a time: enough to keep a few thousand keys apart; nothing here is secret.
const offsetBasis = 0x6c62272e07bb014262b821756295c58dn
const prime = 0x0000000001000000000000000000013bn
const oddMultiplier = 0x2360ed051fc65da44385df649fccf645n
const all128Bits = (1n << 128n) - 1n

/** The same id for the same key, always, so that commands of a data set can point to each other. A version 8 UUID. */
export function stableId(key: string): Id {
  let hash = offsetBasis
  for (const character of key) hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * prime) & all128Bits
  const hex = spread(hash).toString(16).padStart(32, '0')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}

/** Lets every bit of the hash reach every other, for FNV leaves the ids of like keys alike. */
function spread(hash: bigint): bigint {
  let mixed = hash
  for (let round = 0; round < 3; round += 1) mixed = ((mixed ^ (mixed >> 67n)) * oddMultiplier) & all128Bits
  return mixed ^ (mixed >> 64n)
}
