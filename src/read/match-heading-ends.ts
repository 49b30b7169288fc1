/**
 * Lets the end tag of any heading end the heading that is open, as browsers do: with `<h2>Oil</h3>` everything behind it would
 * be part of the heading. Linear in the page's length.
 */
export function matchHeadingEnds(html: string): string {
  let open: string | undefined
  let mended = ''
  let done = 0
  // Copies only what has to change: a page's length of new memory costs more than the search.
  for (const { 0: tag, 1: slash, 2: level, index } of html.matchAll(HEADING_TAG)) {
    if (slash === '') {
      open = level
      continue
    }
    if (open !== undefined && open !== level) {
      mended += `${html.slice(done, index)}</h${open}`
      done = index + tag.length
    }
    open = undefined
  }
  return done === 0 ? html : mended + html.slice(done)
}

const HEADING_TAG = /<(\/?)h([1-6])\b/gi
