import type { Draft, Spelling } from './article.ts'

/** The canonical path of an article. */
export function pathOf(article: Pick<Draft, 'source' | 'slug'>): string {
  return `/${article.source}/${article.slug}`
}

/** Another spelling of an address, as feeds write it that carry another site's article. */
export function respell(url: string, spelling: Spelling): string {
  switch (spelling) {
    case 'slash':
      return `${url}/?utm_source=signal&utm_medium=rss&utm_campaign=partners`
    case 'https':
      return `${url.replace(/^http:/, 'https:')}?utm_source=meridian&fbclid=IwAR0sandbox`
  }
}

/** The path of a request target or an address, without query and trailing slash. */
export function lookupPath(target: string): string {
  const path = target.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '')
  return path.replace(/\/$/, '') || '/'
}
