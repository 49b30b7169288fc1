const REFERENCE = /&(?:#x([0-9a-fA-F]+)|#(\d+)|([A-Za-z]+));?/y

/** The only named references that Telegram decodes. */
const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
])

/** The character and length of the reference at a position; undefined if Telegram leaves it as text. */
export function decodeReference(
  source: string,
  at: number,
): { character: string; length: number } | undefined {
  REFERENCE.lastIndex = at
  const found = REFERENCE.exec(source)
  if (!found) return undefined
  const [whole, hex, decimal, name] = found
  if (name !== undefined) {
    const character = NAMED.get(name)
    return character === undefined ? undefined : { character, length: whole.length }
  }
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
  const digits = whole.endsWith(';') ? whole.length - 1 : whole.length
  if (!(code > 0 && code < 0x10ffff) || digits >= 10) return undefined
  return { character: String.fromCodePoint(code), length: whole.length }
}
