/**
 * A number for a feature, to be carried by a button: FNV-1a in 32 bits. A chat has some hundred features at most.
 *
 * The buttons of sent messages carry it, so another hash, such as the xxHash of `text/hash.ts`, would break them.
 */
export function featureTag(feature: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(feature)) {
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return hash >>> 0
}
