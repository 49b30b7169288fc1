import { DefuddleClass } from 'defuddle/node'
import type { BlockDraft } from '../blocks/block-draft.ts'
import { cleanDocument } from './clean-document.ts'
import { elementsNamed, parseDocument } from '../dom.ts'
import { parseLinkedom } from './linkedom-document.ts'
import { parsePage, standardise } from '../standardise/standardise.ts'
import { toBlocks } from '../blocks/to-blocks.ts'

/** Extracts the article with Defuddle, which keeps all sections of a page where Readability keeps one. Uses no network. */
export function extractDefuddle(html: string, baseUrl: string): BlockDraft[] {
  const document = parseLinkedom(html)
  standardise(document)
  for (const script of elementsNamed(document.documentElement, SCRIPT)) {
    script.textContent = withoutBlankLines(script.textContent ?? '')
  }
  cleanDocument(document)
  // Two browser features that Defuddle needs and linkedom lacks.
  Object.assign(document, { styleSheets: [], URL: baseUrl })
  document.defaultView.getComputedStyle ??= () => ({ display: '' })
  // Defuddle's last step normalises markup, which converting to blocks does anyway; it takes a fifth of the time.
  const options = { url: baseUrl, useAsync: false, removeImages: false, standardize: false }
  const { content } = new DefuddleClass(document, options).parse()
  return content ? toBlocks(parseDocument(content).body, baseUrl) : []
}

const SCRIPT: ReadonlySet<string> = new Set(['script'])

/** Defuddle looks for comments in JSON-LD with an expression that takes the square of a run of blank lines. */
function withoutBlankLines(script: string): string {
  return script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Converts the `articleBody` of JSON-LD, which is plain text with line breaks, or HTML. */
export function extractBody(body: string, baseUrl: string): BlockDraft[] {
  const lines = body.split('\n').map((line) => line.trim())
  const html = /<(?:p|br|div)\b/i.test(body) ? body : lines.filter(Boolean).join('<p>')
  return toBlocks(parsePage(html).body, baseUrl)
}
