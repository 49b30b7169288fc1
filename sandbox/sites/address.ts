import type { Draft, Spelling } from './article.ts'

/** The one true path of an article in the press. */
export function pathOf(article: Pick<Draft, 'source' | 'slug'>): string {
  return `/${article.source}/${article.slug}`
}

/** Another spelling of an address, as a feed that carries somebody else's article would write it. */
export function respell(url: string, spelling: Spelling): string {
  switch (spelling) {
    case 'slash':
      return `${url}/?utm_source=signal&utm_medium=rss&utm_campaign=partners`
    case 'https':
      return `${url.replace(/^http:/, 'https:')}?utm_source=meridian&fbclid=IwAR0sandbox`
  }
}

/** The press's own path behind a request target or an address: no query, no trailing slash. */
export function lookupPath(target: string): string {
  const path = target.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '')
  return path.replace(/\/$/, '') || '/'
}
