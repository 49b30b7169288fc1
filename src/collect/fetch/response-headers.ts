/**
 * A header as text. Header values reach us as Latin-1; servers that write addresses in UTF-8 mean UTF-8, which shows in
 * their bytes.
 */
export function headerText(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value) || /[\u0100-\uffff]/.test(value)) return value
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'))
  } catch {
    return value
  }
}

/**
 * Parses `Retry-After` (RFC 9110, 10.2.3), which is seconds or an HTTP date. Returns milliseconds from now, never
 * negative; `null` if the header is missing or invalid.
 */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  const text = header?.trim()
  if (!text) return null
  if (/^\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000)
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}

/**
 * For how many milliseconds a response is fresh (RFC 9111, 4.2): `max-age` minus `Age`, otherwise `Expires` minus `Date`.
 * 0 for `no-cache` and `no-store`, `null` if the headers do not say.
 */
export function freshForMs(headers: Record<string, string>): number | null {
  const directives = (headers['cache-control'] ?? '').toLowerCase()
  if (/(^|[\s,])no-(cache|store)\b/.test(directives)) return 0
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/.exec(directives)?.[1]
  if (maxAge !== undefined) {
    const age = Number(headers['age'] ?? 0)
    return Math.max(0, Number(maxAge) - (Number.isFinite(age) ? age : 0)) * 1000
  }
  if (headers['expires'] === undefined) return null
  const lifetime = Date.parse(headers['expires']) - Date.parse(headers['date'] ?? '')
  // An `Expires` that is not a date means "already stale" (RFC 9111, 5.3).
  return Number.isNaN(lifetime) ? 0 : Math.max(0, lifetime)
}
