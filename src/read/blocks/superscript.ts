import { type DomElement, holdsText, isElement, isText } from '../dom.ts'
import { raise, type ScriptPosition, smallCharacters } from '../formula/raise.ts'
import { SILENT_TAGS } from '../tags.ts'

/**
 * How a superscript or subscript is written in text that has no formatting for it: 10⁹, H₂O, 1st, Windows™, x^(a, b).
 *
 * @param text what it holds, trimmed and not empty
 * @param before the character before it; empty at the beginning of a line
 */
export function scriptText(text: string, position: ScriptPosition, before: string): string {
  if (isSmallPrint(text, before)) return text
  if (position === 'sub') return raise(text, 'sub')
  const sign = SIGNS.get(text.toLowerCase())
  if (sign !== undefined) return sign
  if (ORDINAL.test(text) && /\d/.test(before)) return text
  // Signs are read where they stand: "*", "†", "°", "[1]", "[citation needed]".
  if (!/[\p{L}\p{N}+=−-]/u.test(text) || BRACKETED.test(text)) return text
  return raise(text, 'sup')
}

/** Some pages set captions and remarks as `sub` or `sup` for their size. Exponents are short and follow something. */
function isSmallPrint(text: string, before: string): boolean {
  return text.length > MAX_SCRIPT || (before.trim() === '' && smallCharacters(text, 'sup') === null)
}

/**
 * The text of a superscript or subscript that holds only text and formatting; `null` if there is something in it that
 * must be read by itself: a link, a picture, another superscript, a formula.
 */
function plainScript(element: DomElement): string | null {
  let text = ''
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isText(node)) text += node.textContent ?? ''
    else if (isElement(node) && !SILENT_TAGS.has(node.localName)) {
      if (!PLAIN.has(node.localName)) return null
      const inner = plainScript(node)
      if (inner === null) return null
      text += inner
    }
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** Whether a superscript is all that its link holds: the mark of a note or a source. */
function isWholeLink(script: DomElement): boolean {
  const link = script.parentNode
  if (link?.localName !== 'a') return false
  for (let node = link.firstChild; node; node = node.nextSibling) {
    if (node !== script && holdsText(node)) return false
  }
  return true
}

/** A superscript's link and text, as it is written in a line. */
export interface WrittenScript {
  /** The link that the superscript consists of. */
  link: DomElement | null
  text: string
}

/**
 * Reads a superscript or subscript; `null` if it holds something that must be read by itself, such as a picture. What is a
 * link as a whole is the mark of a note: in brackets it cannot be taken for an exponent.
 *
 * @param before the character before it; empty at the beginning of a line
 */
export function readScript(script: DomElement, before: string): WrittenScript | null {
  const position = script.localName === 'sub' ? 'sub' : 'sup'
  const link = linkInside(script)
  const text = plainScript(link ?? script)
  if (text === null) return null
  const isMark = position === 'sup' && text !== '' && text.length <= MAX_MARK
  if (isMark && (link || isWholeLink(script)) && /[\p{L}\p{N}]/u.test(text)) {
    return { link, text: BRACKETED.test(text) ? text : `[${text}]` }
  }
  return { link, text: text === '' ? '' : scriptText(text, position, before) }
}

function linkInside(script: DomElement): DomElement | null {
  const link = script.firstElementChild
  return link?.localName === 'a' && textOf(link) === textOf(script) ? link : null
}

function textOf(element: DomElement): string {
  return (element.textContent ?? '').trim()
}

/** In characters, about the longest exponent that formulas have in plain text. */
const MAX_SCRIPT = 24
/** In characters: the mark of a note is a number, a letter or two, or a sign. */
const MAX_MARK = 4
const PLAIN = new Set('b big em font i small span strong u var wbr bdi cite code'.split(' '))
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tm', '™'],
  ['sm', '℠'],
  ['(r)', '®'],
])
/** Endings of English ordinals. Others have small letters in Unicode that are usual in their languages: 1ᵉʳ, 2ª. */
const ORDINAL = /^(?:st|nd|rd|th)$/i
const BRACKETED = /^(?:\[[^[\]]*\]|[（【〔][^）】〕]*[）】〕])$/
