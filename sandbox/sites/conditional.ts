/** What a conditional request is compared with. `modifiedAt` is epoch milliseconds. */
export interface Validators {
  etag: string
  modifiedAt: number
}

/**
 * Whether a GET with these headers is answered with 304 (RFC 9110 §13.2.2): if `If-None-Match` is given, it alone
 * decides; entity tags compare weakly; `If-Modified-Since` knows whole seconds only.
 */
export function isUnchanged(
  headers: { ifNoneMatch: string | null; ifModifiedSince: string | null },
  { etag, modifiedAt }: Validators,
): boolean {
  if (headers.ifNoneMatch !== null) {
    const tags = headers.ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return tags.includes('*') || tags.includes(etag)
  }
  if (headers.ifModifiedSince === null) return false
  const since = Date.parse(headers.ifModifiedSince)
  return Math.floor(modifiedAt / 1000) * 1000 <= since
}
