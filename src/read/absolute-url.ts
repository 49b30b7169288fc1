/** Resolves an address against `baseUrl`. Null unless the result is http or https and carries no credentials. */
export function absoluteUrl(href: string | null | undefined, baseUrl: string): string | null {
  const trimmed = href?.trim()
  if (!trimmed) return null
  const url = URL.parse(trimmed, baseUrl) ?? URL.parse(trimmed)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  if (url.username || url.password) return null
  return url.href
}

/** Whether two addresses belong to different sites: the last two labels of their hosts differ. */
export function isOtherSite(a: string, b: string): boolean {
  const [one, other] = [siteOf(a), siteOf(b)]
  return one !== '' && other !== '' && one !== other
}

function siteOf(url: string): string {
  return (URL.parse(url)?.hostname ?? '').split('.').slice(-2).join('.')
}
