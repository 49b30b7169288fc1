import { type DomElement, elementsNamed } from '../dom.ts'
import type { PageElements } from './page-elements.ts'

/**
 * Puts a picture that a page shows only without scripts in the place of its `noscript`, unless a picture beside it stands for
 * the same: what a script would load, or a placeholder.
 */
export function standardiseNoscriptPictures(page: PageElements): void {
  for (const noscript of page.named('noscript')) {
    const box = noscript.parentNode
    if (!box || !BOXES.has(box.localName)) continue
    const pictures = elementsNamed(noscript, PICTURE)
    const [picture, other] = pictures
    if (!picture || other || !FILE.test(picture.getAttribute('src') ?? '')) continue
    if (hasOther(box, picture)) continue
    noscript.replaceWith(picture)
  }
}

/** Whether a box, or the one around it, shows another picture. */
function hasOther(box: DomElement, picture: DomElement): boolean {
  const outer = SMALL.has(box.parentNode?.localName ?? '') ? (box.parentNode ?? box) : box
  return elementsNamed(outer, PICTURE).some((one) => one !== picture)
}

const PICTURE = new Set(['img'])
const BOXES = new Set(['div', 'span', 'p', 'a', 'figure', 'picture'])
const SMALL = new Set(['span', 'a', 'figure', 'picture'])
/** Counters of visits are addresses of scripts. */
const FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])/i
