import { type DomElement, isElement, isText } from '../dom.ts'
import { SILENT_TAGS } from '../tags.ts'
import { FIRST_DENSE, isDense } from '../text-size.ts'

/** How much visible text an element holds, in characters; a run of white space counts as one, a dense character as two. */
export interface TextDensity {
  chars: number
  linkChars: number
  /** Characters in paragraphs that are long enough to be prose and not mostly links. */
  prose: number
}

/** In characters. A shorter paragraph is a label and not prose. */
const PROSE_CHARS = 80

/** Measures every element below `root` in one pass, so that no rule needs to read an element's text again. */
export function measureDensity(root: DomElement): Map<DomElement, TextDensity> {
  const densities = new Map<DomElement, TextDensity>()
  measureElement(root, false, densities)
  return densities
}

function measureElement(
  element: DomElement,
  linked: boolean,
  densities: Map<DomElement, TextDensity>,
): TextDensity {
  const density: TextDensity = { chars: 0, linkChars: 0, prose: 0 }
  const inLink = linked || element.localName === 'a'
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isText(node)) {
      const length = visibleLength(node.textContent ?? '')
      density.chars += length
      if (inLink) density.linkChars += length
    } else if (isElement(node) && !SILENT_TAGS.has(node.localName)) {
      const inner = measureElement(node, inLink, densities)
      density.chars += inner.chars
      density.linkChars += inner.linkChars
      density.prose += inner.prose
    }
  }
  if (
    element.localName === 'p' &&
    density.chars >= PROSE_CHARS &&
    density.linkChars < density.chars * 0.5
  ) {
    density.prose = density.chars
  }
  densities.set(element, density)
  return density
}

function visibleLength(text: string): number {
  let length = 0
  let white = true
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 32) {
      length += code >= FIRST_DENSE && isDense(code) ? 2 : 1
      white = false
    } else if (!white) {
      length += 1
      white = true
    }
  }
  return white && length > 0 ? length - 1 : length
}
