/** A link in the `Link` header of a response (RFC 8288). */
export interface HeaderLink {
  href: string
  rel: string
  type: string
  title: string
}

/** In characters. Real headers are shorter. */
const MAX_HEADER = 8000
const LINK = /<([^<>]*)>([^<]*)/g
const PARAMETER = /;\s{0,9}([a-z]{1,20})\s{0,9}=\s{0,9}(?:"([^"]*)"|([^\s;,"]+))/gi

/** The links of a `Link` header, in order; several headers are joined with a comma. Never throws. */
export function linksInHeader(header: string | undefined): HeaderLink[] {
  if (header === undefined) return []
  return Array.from(header.slice(0, MAX_HEADER).matchAll(LINK), ([, href = '', rest = '']) => {
    const link = { href: href.trim(), rel: '', type: '', title: '' }
    for (const [, name = '', quoted, word] of rest.matchAll(PARAMETER)) {
      const value = quoted ?? word ?? ''
      const key = name.toLowerCase()
      // The first one counts (RFC 8288, 3.3).
      if (key === 'rel') link.rel ||= value
      if (key === 'type') link.type ||= value
      if (key === 'title') link.title ||= value
    }
    return link
  })
}
