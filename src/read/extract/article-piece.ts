import { containsElement, type DomElement } from '../dom.ts'
import type { TextDensity } from './text-density.ts'

/** A part of a page that may belong to the article, by the order number that `cleanDocument` gave it. */
export interface ArticlePiece {
  order: number
  /** Whether it is a paragraph of prose; else it is a heading, a list, a listing, a table, a quotation or a figure. */
  prose: boolean
  heading: boolean
}

/** What kind of piece an element is; null if it is none. Boxes beside the article hold none (`isBeside`). */
export function pieceKind(
  element: DomElement,
  density: TextDensity | undefined,
): 'prose' | 'heading' | 'other' | null {
  const tag = element.localName
  if (tag === 'p') return density && density.prose > 0 ? 'prose' : null
  if (tag === 'figure') return containsElement(element, PICTURES) ? 'other' : null
  if (!OTHER.has(tag) || !density || density.chars === 0) return null
  if (density.linkChars > density.chars * MAX_LINKS) return null
  return HEADINGS.has(tag) ? 'heading' : 'other'
}

/** Whether what is inside an element stands beside the article, or is part of a piece already. */
export function isBeside(element: DomElement): boolean {
  return BESIDE.has(element.localName)
}

/** Elements with a number of their own, so that they can be found again. */
export const NUMBERED: ReadonlySet<string> = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'pre',
  'table',
  'blockquote',
  'figure',
])
const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6'])
const OTHER = new Set([...HEADINGS, 'ul', 'ol', 'dl', 'pre', 'table', 'blockquote'])
const BESIDE = new Set([
  'aside',
  'header',
  'footer',
  'nav',
  'form',
  'table',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'pre',
  'figure',
])
const PICTURES = new Set(['img', 'picture'])
/** Of a piece's characters. */
const MAX_LINKS = 0.3
