/**
 * For how many milliseconds a response asks not to be fetched again (RFC 9111, 4.2): `max-age` less `Age`, else
 * `Expires` less `Date`. 0 for `no-cache` and `no-store`, `null` where the response says nothing.
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
  // An `Expires` that is no date means "already stale" (RFC 9111, 5.3).
  return Number.isNaN(lifetime) ? 0 : Math.max(0, lifetime)
}
