/**
 * Lets the end tag of any heading end the heading that is open, as browsers do: with `<h2>Oil</h3>` everything behind it would
 * be part of the heading. Linear in the page's length.
 */
export function matchHeadingEnds(html: string): string {
  let open: string | null = null
  return html.replace(HEADING_TAG, (tag: string, slash: string, level: string) => {
    if (slash === '') {
      open = level
      return tag
    }
    const wanted = open
    open = null
    return wanted === null || wanted === level ? tag : `</h${wanted}`
  })
}

const HEADING_TAG = /<(\/?)h([1-6])\b/gi
