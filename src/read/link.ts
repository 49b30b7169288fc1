/** An address made absolute; null unless it is http or https without credentials. */
export function absoluteUrl(href: string | null | undefined, baseUrl: string): string | null {
  const trimmed = href?.trim()
  if (!trimmed) return null
  const url = URL.parse(trimmed, baseUrl) ?? URL.parse(trimmed)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  if (url.username || url.password) return null
  return url.href
}
