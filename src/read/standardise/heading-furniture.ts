import { containsElement, type DomElement } from '../dom.ts'

/**
 * The parts of a heading that are not its text: permalink signs (¶, #, 🔗, "Link to this heading"), links to edit the
 * section, copy buttons, and the empty boxes that hold icons. Nothing if the heading has no other text.
 */
export function headingFurniture(heading: DomElement): DomElement[] {
  if (!heading.firstElementChild) return []
  const found: DomElement[] = []
  const whole = lettersIn(textOf(heading))
  let left = whole
  const visit = (parent: DomElement): void => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      const text = textOf(child)
      const letters = lettersIn(text)
      const isOnlyText = letters > 0 && letters >= left
      if (!isOnlyText && isFurniture(child, text, letters, heading)) {
        found.push(child)
        left -= letters
      } else visit(child)
    }
  }
  visit(heading)
  return whole === 0 ? [] : found
}

/** Whether an element beside or inside a heading links to that heading, or to an editor of its section. */
export function isHeadingLink(element: DomElement, heading: DomElement): boolean {
  if (element.localName === 'a') return isPermalink(element, heading) || isEditLink(element)
  return isEditBox(element, textOf(element))
}

function isFurniture(
  element: DomElement,
  text: string,
  letters: number,
  heading: DomElement,
): boolean {
  const tag = element.localName
  if (tag === 'button') return true
  if (tag === 'a') {
    if (letters === 0 && !containsElement(element, PICTURES))
      return isSign(text) || isPermalink(element, heading)
    return isPermalink(element, heading) || isEditLink(element)
  }
  if (letters === 0) {
    if (!BOXES.has(tag) || containsElement(element, SEEN)) return false
    return text.trim() === '' || element.getAttribute('aria-hidden') === 'true'
  }
  return isEditBox(element, text)
}

/** A link to the heading's own id, or to any place on the page if its class says that it is a permalink. */
function isPermalink(link: DomElement, heading: DomElement): boolean {
  const href = link.getAttribute('href')
  const hash = href === null ? -1 : href.indexOf('#')
  if (href === null || hash === -1) return false
  if (link.getAttribute('aria-hidden') === 'true') return true
  if (hash === 0 && PERMALINK_NAMES.test(link.className)) return true
  const target = fold(href.slice(hash + 1))
  return target !== '' && idsOf(heading).some((id) => fold(id) === target)
}

/** The ids by which a heading can be reached: its own, those inside it, and those of the boxes that begin with it. */
function idsOf(heading: DomElement): string[] {
  const ids: string[] = []
  const visit = (element: DomElement): void => {
    if (element.id !== '') ids.push(element.id)
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      visit(child)
  }
  visit(heading)
  for (let box = heading; ids.length < MAX_IDS && box.parentNode; box = box.parentNode) {
    if (box.previousElementSibling) break
    if (box.parentNode.id !== '') ids.push(box.parentNode.id)
  }
  return ids
}

/** "[edit]" as MediaWiki and its skins write it: a box of links in brackets, or one that is named after editing. */
function isEditBox(element: DomElement, text: string): boolean {
  if (!BOXES.has(element.localName) || text.length > MAX_EDIT_CHARS) return false
  const inBrackets = /^\s*\[.*\]\s*$/s.test(text)
  if (!inBrackets && !/edit/i.test(element.className)) return false
  for (let link = element.firstElementChild; link; link = link.nextElementSibling) {
    if (link.localName === 'a' && (/edit/i.test(element.className) || isEditLink(link))) return true
  }
  return false
}

function isEditLink(link: DomElement): boolean {
  const href = link.getAttribute('href') ?? ''
  return /[?&/#](?:ve)?(?:action=)?edit(?:or)?(?:[/=&?#]|$)/i.test(href.slice(0, 500))
}

/** Whether a text consists of the signs that stand for "link" and of what is invisible. */
function isSign(text: string): boolean {
  return /^(?:[\s¶#§🔗⚓∞⛓]|\p{Cf}|\p{Mn})*$/u.test(text)
}

/** A text in lower case without everything but letters and digits, and without accents: ids are made so. */
export function fold(text: string): string {
  let plain = text
  if (text.includes('%')) {
    try {
      plain = decodeURIComponent(text)
    } catch {
      // Not percent-encoded after all.
    }
  }
  return plain
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function textOf(element: DomElement): string {
  return element.textContent ?? ''
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

const PERMALINK_NAMES =
  /(?:^|[\s_-])(?:headerlink|header-?anchor|heading-?anchor|heading-?link|hash-?link|perma-?link|anchor(?:-?link)?|anchorjs-link|direct-link|self-?link)(?:$|[\s_-])/i
const PICTURES = new Set(['img', 'picture'])
/** Elements without text that a reader sees. */
const SEEN = new Set(['img', 'picture', 'br', 'math'])
const BOXES = new Set(['div', 'span', 'small', 'p', 'i', 'b', 'em', 'sup'])
const MAX_IDS = 4
/** In characters: "[edit | edit source]" in any language. */
const MAX_EDIT_CHARS = 60
