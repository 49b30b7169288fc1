import xxhash from 'xxhash-wasm'

/** A 32-bit hash of a text. The same text and seed give the same number on every machine. */
export type Hash = (text: string, seed?: number) => number

/** Compiles xxHash, a WebAssembly module of a few kilobytes. */
export async function createHash(): Promise<Hash> {
  const api = await xxhash()
  return (text, seed) => api.h32(text, seed)
}
