import { SCHEMES } from './allowed-tags.ts'

/**
 * The absolute form of an address in a text, `null` where it is none or could run something (`javascript:`, `data:`).
 * URL parsing drops the blanks and control characters that hide a scheme from a pattern.
 */
export function safeAddress(reference: string, base: string | null): string | null {
  const url = URL.parse(reference.trim(), base ?? undefined)
  return url !== null && SCHEMES.has(url.protocol) ? url.href : null
}

/** `srcset` with absolute addresses; candidates that lead nowhere safe are left out. */
export function safeSrcset(value: string, base: string | null): string {
  const candidates: string[] = []
  // A comma ends a candidate only before a blank, or after a width or density: addresses may contain commas.
  for (const candidate of value.split(/,\s+|(?<=\s\d+(?:\.\d+)?[wx]),/)) {
    const [reference = '', size = ''] = candidate.trim().split(/\s+/, 2)
    const address = reference === '' ? null : safeAddress(reference, base)
    if (address !== null && /^(?:\d+(?:\.\d+)?[wx])?$/.test(size)) {
      candidates.push(`${address} ${size}`.trim())
    }
  }
  return candidates.join(', ')
}
