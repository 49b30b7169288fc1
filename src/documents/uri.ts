/** Signs that `URL` leaves as they are and that no URI may have (RFC 3986, 2; epubcheck's RSC-020). */
const NOT_IN_URI = /[ "<>\\^`{|}]|%(?![\da-f]{2})/gi

/** An absolute address for the markup of a document; `null` for what is none, or opens nothing outside of the page it was on. */
export function documentUri(href: string): string | null {
  const url = URL.parse(href)
  if (url === null || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return null
  return url.href.toWellFormed().replaceAll(NOT_IN_URI, encodeURIComponent)
}
