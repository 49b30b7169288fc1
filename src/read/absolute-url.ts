/** Resolves an address against `baseUrl`. Null unless the result is http or https and carries no credentials. */
export function absoluteUrl(href: string | null | undefined, baseUrl: string): string | null {
  const trimmed = href?.trim()
  if (!trimmed) return null
  const url = URL.parse(trimmed, baseUrl) ?? URL.parse(trimmed)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  if (url.username || url.password) return null
  return url.href
}
