/** Character sets with at most two bytes a letter: what they decode is what they encode. */
const tables = new Map<string, Map<string, number[]>>()

/** Encodes a text in a character set that `TextDecoder` knows. @throws {RangeError} for a letter that the set does not have. */
export function encodeCharset(text: string, charset: string): Buffer {
  if (charset === 'utf-8') return Buffer.from(text)
  const table = tables.get(charset) ?? tableOf(charset)
  tables.set(charset, table)
  const bytes = Array.from(text, (letter) => {
    const code = table.get(letter)
    if (code === undefined) throw new RangeError(`${charset} has no ${letter}`)
    return code
  })
  return Buffer.from(bytes.flat())
}

function tableOf(charset: string): Map<string, number[]> {
  const decoder = new TextDecoder(charset, { fatal: true })
  const table = new Map<string, number[]>()
  const add = (code: number[]) => {
    try {
      const letter = decoder.decode(Uint8Array.from(code))
      if (Array.from(letter).length === 1 && !table.has(letter)) table.set(letter, code)
    } catch {
      // No letter has this code.
    }
  }
  for (let byte = 0; byte < 256; byte += 1) add([byte])
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) add([lead, trail])
  }
  return table
}
