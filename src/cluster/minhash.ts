/** Number of slots in a sketch. The standard error of the estimate is about 1/√64, one eighth. */
export const SLOTS = 64
/** Number of bands that serve as lookup keys. With three slots each, texts with a resemblance of 0.5 share a band with probability 0.74, of 0.7 with 0.98. */
export const BANDS = 10
const BAND_SLOTS = 3

/**
 * MinHash of a set of shingle hashes (32 bits): for each slot the smallest value under one of 64 permutations h → a·h + b
 * (mod 2³²). `null` if there are too few shingles for a meaningful estimate.
 */
export function minima(shingles: Iterable<number>, count: number): Uint32Array | null {
  if (count < MIN_SHINGLES) return null
  const smallest = new Uint32Array(SLOTS).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let slot = 0; slot < SLOTS; slot += 1) {
      const value = (Math.imul(shingle, FACTORS[slot] ?? 0) + (TERMS[slot] ?? 0)) >>> 0
      if (value < (smallest[slot] ?? 0)) smallest[slot] = value
    }
  }
  return smallest
}

/** The stored form of the minima: their upper 16 bits, 128 bytes in total. Different slots collide with probability 1/65,536. */
export function sketchOf(smallest: Uint32Array): Uint16Array {
  return Uint16Array.from(smallest, (value) => value >>> 16)
}

/** The bands of a sketch as 32-bit integers. */
export function bandsOf(sketch: Uint16Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let value = mix(band + 1)
    for (let slot = band * BAND_SLOTS; slot < (band + 1) * BAND_SLOTS; slot += 1) {
      value = mix(Math.imul(value, 31) + (sketch[slot] ?? 0))
    }
    return value
  })
}

/** Estimated Jaccard similarity of the shingles of two texts, 0 to 1; 0 if one has no sketch. */
export function resemblance(a: Uint16Array | null, b: Uint16Array | null): number {
  if (!a || !b) return 0
  let equal = 0
  for (let slot = 0; slot < SLOTS; slot += 1) if (a[slot] === b[slot]) equal += 1
  return equal / SLOTS
}

/** The finaliser of MurmurHash3: every input bit affects every output bit. */
export function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

const MIN_SHINGLES = 8
/** Odd factors and arbitrary terms, derived by `mix` so that stored sketches always stay comparable. */
const FACTORS = Int32Array.from({ length: SLOTS }, (_, slot) => mix(slot + 1) | 1)
const TERMS = Int32Array.from({ length: SLOTS }, (_, slot) => mix(slot + 1001))
