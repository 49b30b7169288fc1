import { parseHTML } from 'linkedom'

const BLOCK =
  /<\/?(?:p|div|section|article|header|footer|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|blockquote|pre|figure|figcaption|br|hr)\b/gi

/**
 * The text of an extractor's HTML with a line break at each block. `textContent` alone joins the last word of a paragraph to the
 * first of the next, which costs the peers half a point of F1.
 */
export function blockText(html: string): string {
  const { document } = parseHTML(
    `<!doctype html><html><body>${html.replace(BLOCK, '\n$&')}</body></html>`,
  )
  return document.body.textContent
}
