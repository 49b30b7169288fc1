import type { DomDocument } from '../dom.ts'
import { SCRIPT_ATTRIBUTE } from '../extract/marker-attributes.ts'
import type { PageElements } from './page-elements.ts'

/** Makes spans that only a style raises or lowers, as word processors write them, superscripts and subscripts. */
export function standardiseRaisedSpans(page: PageElements, document: DomDocument): void {
  for (const span of page.named('span', 'font')) {
    const position = span.getAttribute(SCRIPT_ATTRIBUTE)
    if (position === null) continue
    const script = document.createElement(position === 'sub' ? 'sub' : 'sup')
    while (span.firstChild) script.appendChild(span.firstChild)
    span.replaceWith(script)
  }
}
