import { DefuddleClass } from 'defuddle/node'
import type { BlockDraft } from './block-draft.ts'
import { cleanDocument } from './clean-document.ts'
import { parseDocument } from './dom.ts'
import { parseLinkedom } from './linkedom-document.ts'
import { parsePage, standardise } from './standardise/standardise.ts'
import { toBlocks } from './to-blocks.ts'

/** Extracts the article with Defuddle, which keeps all sections of a page where Readability keeps one. Uses no network. */
export function extractDefuddle(html: string, baseUrl: string): BlockDraft[] {
  const document = parseLinkedom(html)
  standardise(document)
  cleanDocument(document)
  // Two browser features that Defuddle needs and linkedom lacks.
  Object.assign(document, { styleSheets: [], URL: baseUrl })
  document.defaultView.getComputedStyle ??= () => ({ display: '' })
  // Defuddle's last step normalises markup, which converting to blocks does anyway; it takes a fifth of the time.
  const options = { url: baseUrl, useAsync: false, removeImages: false, standardize: false }
  const { content } = new DefuddleClass(document, options).parse()
  return content ? toBlocks(parseDocument(content).body, baseUrl) : []
}

/** Converts the `articleBody` of JSON-LD, which is plain text with line breaks, or HTML. */
export function extractBody(body: string, baseUrl: string): BlockDraft[] {
  const lines = body.split('\n').map((line) => line.trim())
  const html = /<(?:p|br|div)\b/i.test(body) ? body : lines.filter(Boolean).join('<p>')
  return toBlocks(parsePage(html).body, baseUrl)
}
