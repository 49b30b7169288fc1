/** Why bytes of a format have no length: they end in the middle, or there is no sound. */
export type LengthFault = 'cut' | 'empty'

/** What the reader of a format finds: seconds of sound (`null` where the file does not say), or why there is none. */
export type Length = { seconds: number | null } | { fault: LengthFault }

/** Bytes as text, one character for each; less where they end. */
export function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
