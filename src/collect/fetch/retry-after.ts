/**
 * `Retry-After` (RFC 9110, 10.2.3) as milliseconds from now: seconds or an HTTP date. `null` where it is absent or
 * says neither; never negative.
 */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  const text = header?.trim()
  if (!text) return null
  if (/^\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000)
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}
