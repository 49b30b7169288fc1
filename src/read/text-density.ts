import { type DomElement, isElement, isText } from './dom.ts'
import { SILENT_TAGS } from './tags.ts'

/** How much visible text an element holds. Counted in characters without white space runs. */
export interface TextDensity {
  chars: number
  linkChars: number
  /** Characters in paragraphs that read like prose: long enough and not made of links. */
  prose: number
}

/** A paragraph from here on, in characters, is prose and not a label. */
const PROSE_CHARS = 80

/** Weighs every element below `root` in one walk, so that no rule has to ask for an element's text again. */
export function measureDensity(root: DomElement): Map<DomElement, TextDensity> {
  const masses = new Map<DomElement, TextDensity>()
  weighElement(root, false, masses)
  return masses
}

function weighElement(
  element: DomElement,
  linked: boolean,
  masses: Map<DomElement, TextDensity>,
): TextDensity {
  const mass: TextDensity = { chars: 0, linkChars: 0, prose: 0 }
  const inLink = linked || element.localName === 'a'
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isText(node)) {
      const length = visibleLength(node.textContent ?? '')
      mass.chars += length
      if (inLink) mass.linkChars += length
    } else if (isElement(node) && !SILENT_TAGS.has(node.localName)) {
      const inner = weighElement(node, inLink, masses)
      mass.chars += inner.chars
      mass.linkChars += inner.linkChars
      mass.prose += inner.prose
    }
  }
  if (element.localName === 'p' && mass.chars >= PROSE_CHARS && mass.linkChars < mass.chars * 0.5) {
    mass.prose = mass.chars
  }
  masses.set(element, mass)
  return mass
}

function visibleLength(text: string): number {
  let length = 0
  let white = true
  for (let at = 0; at < text.length; at += 1) {
    const space = text.charCodeAt(at) <= 32
    if (!space || !white) length += 1
    white = space
  }
  return white && length > 0 ? length - 1 : length
}
