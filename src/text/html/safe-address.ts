import { SCHEMES } from './allowed-tags.ts'

/**
 * Resolves an address found in a document against `base`. `null` if it is not a URL or could run code (`javascript:`,
 * `data:`). URL parsing drops the spaces and control characters that would hide a scheme from a pattern.
 */
export function safeAddress(reference: string, base: string | null): string | null {
  const url = URL.parse(reference.trim(), base ?? undefined)
  return url !== null && SCHEMES.has(url.protocol) ? url.href : null
}

/** A `srcset` value with absolute addresses; drops candidates whose address is not safe. */
export function safeSrcset(value: string, base: string | null): string {
  const candidates: string[] = []
  // A comma ends a candidate only before white space or after a width or density: addresses may contain commas.
  for (const candidate of value.split(/,\s+|(?<=\s\d+(?:\.\d+)?[wx]),/)) {
    const [reference = '', size = ''] = candidate.trim().split(/\s+/, 2)
    const address = reference === '' ? null : safeAddress(reference, base)
    if (address !== null && /^(?:\d+(?:\.\d+)?[wx])?$/.test(size)) {
      candidates.push(`${address} ${size}`.trim())
    }
  }
  return candidates.join(', ')
}
