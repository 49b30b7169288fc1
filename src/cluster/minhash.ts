/** Slots of a sketch. The standard error of the estimate is about 1/√64, one eighth. */
export const SLOTS = 64
/** Bands of slots under which a text is found, and the slots of one: texts alike by half meet in a band with probability 0.74, by 0.7 with 0.98. */
export const BANDS = 10
const BAND_SLOTS = 3

/**
 * MinHash of a set of shingle hashes (32 bits): slot by slot the smallest value under 64 permutations h → a·h + b
 * (mod 2³²). `null` where there are too few shingles for an estimate that means anything.
 */
export function minima(shingles: Iterable<number>, count: number): Uint32Array | null {
  if (count < FEWEST_SHINGLES) return null
  const least = new Uint32Array(SLOTS).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let slot = 0; slot < SLOTS; slot += 1) {
      const value = (Math.imul(shingle, FACTORS[slot] as number) + (TERMS[slot] as number)) >>> 0
      if (value < (least[slot] as number)) least[slot] = value
    }
  }
  return least
}

/**
 * What is kept of the minima: their upper 16 bits, 128 bytes in all. Two unlike slots agree by chance once in 65,536.
 */
export function sketchOf(least: Uint32Array): Uint16Array {
  return Uint16Array.from(least, (value) => value >>> 16)
}

/** The bands of a sketch as 32-bit integers. */
export function bandsOf(sketch: Uint16Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let value = mix(band + 1)
    for (let slot = band * BAND_SLOTS; slot < (band + 1) * BAND_SLOTS; slot += 1) {
      value = mix(Math.imul(value, 31) + (sketch[slot] as number))
    }
    return value
  })
}

/** Share of shingles that two texts have in common (Jaccard), estimated, 0 to 1. 0 where one has no sketch. */
export function resemblance(a: Uint16Array | null, b: Uint16Array | null): number {
  if (!a || !b) return 0
  let equal = 0
  for (let slot = 0; slot < SLOTS; slot += 1) if (a[slot] === b[slot]) equal += 1
  return equal / SLOTS
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the result. */
export function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

const FEWEST_SHINGLES = 8
/** Odd factors and any terms, drawn once by `mix` so that stored sketches stay comparable for ever. */
const FACTORS = Int32Array.from({ length: SLOTS }, (_, slot) => mix(slot + 1) | 1)
const TERMS = Int32Array.from({ length: SLOTS }, (_, slot) => mix(slot + 1001))
