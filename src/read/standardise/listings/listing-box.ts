import {
  containsElement,
  type DomElement,
  type DomNode,
  elementsNamed,
  isElement,
  isText,
} from '../../dom.ts'
import { type Label, type LabelPlace, labelsOf, languageOfLabel } from './label.ts'
import { languageOfElement } from './listing-language.ts'

/** The outermost element that holds a listing and nothing but what belongs to it, and what its labels say. */
export interface ListingBox {
  element: DomElement
  language: string | null
  caption: string | null
}

/** In levels. Expressive Code and Jupyter have six elements around a `pre`. */
const MAX_LEVELS = 8

/**
 * Climbs from a listing to the outermost box that holds nothing else but labels, and takes these out of the page. Also takes
 * the labels beside this box whose elements are named for that (`gatsby-code-title`).
 *
 * @param inside labels that were found in the listing itself
 * @param lines how many lines the listing has
 */
export function boxOf(listing: DomElement, inside: readonly Label[], lines: number): ListingBox {
  let box = listing
  const captions: string[] = []
  let language = languageOfElement(listing, false)
  let labelled: string | null = null
  const take = (labels: readonly Label[]): void => {
    for (const label of labels) {
      labelled ??= languageOfLabel(label)
      if (label.kind === 'caption' && !captions.includes(label.text)) captions.push(label.text)
    }
  }
  take(inside)
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const outer = box.parentNode
    if (!outer || !isBox(outer)) break
    const isCodeBox = outer.localName === 'figure' || CODE_NAMES.test(outer.className)
    const labels = labelsAround(box, outer, { isCodeBox, lines })
    if (labels === null) break
    take(labels)
    box = outer
    language ??= languageOfElement(outer, true)
  }
  for (const { element, labels } of labelsBeside(box)) {
    take(labels)
    element.remove()
  }
  for (
    let outer = box.parentNode, level = 0;
    outer && outer.localName !== 'body' && level < 3;
    outer = outer.parentNode, level += 1
  ) {
    language ??= languageOfElement(outer, true)
  }
  return { element: box, language: language ?? labelled, caption: captions.join(' · ') || null }
}

/** The part of a `pre` that holds code, and the labels beside it: some sites put the bar with the language into the `pre`. */
export function codeIn(pre: DomElement): { code: DomElement; labels: Label[] } {
  const codes = elementsNamed(pre, CODE)
  const [code] = codes
  const labels: Label[] = []
  if (!code || codes.length > 1) return { code: pre, labels }
  for (let inner = code; inner !== pre; ) {
    const outer = inner.parentNode
    const isCodeBox = outer !== null && standsBetweenBoxes(inner)
    const found = outer && labelsAround(inner, outer, { isCodeBox, lines: 0 })
    if (!outer || !found) return { code: pre, labels: [] }
    labels.push(...found)
    inner = outer
  }
  return { code, labels }
}

/** Whether all elements beside the code in a `pre` are `div`s, as no code is: Hexo puts the caption there. */
function standsBetweenBoxes(code: DomElement): boolean {
  const beside = [...siblingsOf(code)]
  return beside.length > 0 && beside.every((element) => element.localName === 'div')
}

function* siblingsOf(element: DomElement): Generator<DomElement> {
  let sibling = element.parentNode?.firstElementChild ?? null
  for (; sibling; sibling = sibling.nextElementSibling) if (sibling !== element) yield sibling
}

/** Whether an element can be nothing but a box around a listing. A hidden one or the panel of a tab says more. */
function isBox(element: DomElement): boolean {
  const tag = element.localName
  if (isHidden(element) || isPanel(element)) return false
  if (tag === 'dl' || tag === 'dd')
    return /(?:^|\s)(?:code|file|code-?box)(?:\s|$)/.test(
      `${element.className} ${element.parentNode?.className ?? ''}`,
    )
  return BOXES.has(tag) || tag.includes('-')
}

function isHidden(element: DomElement): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
}

/** Whether an element is the panel of a tab: by its role or name, or because one like it is hidden beside it. */
function isPanel(element: DomElement): boolean {
  if (element.getAttribute('role') === 'tabpanel' || PANEL_NAMES.test(element.className))
    return true
  return [element.previousElementSibling, element.nextElementSibling].some(
    (other) =>
      other?.localName === element.localName &&
      other.hasAttribute('hidden') &&
      containsElement(other, LISTINGS),
  )
}

/** All labels in an element beside a listing; null if the element holds anything else. */
function labelsAround(
  listing: DomElement,
  outer: DomElement,
  place: Omit<LabelPlace, 'before'>,
): Label[] | null {
  const labels: Label[] = []
  let before = true
  for (let node: DomNode | null = outer.firstChild; node; node = node.nextSibling) {
    if (node === listing) before = false
    else if (isElement(node)) {
      const found = labelsOf(node, { ...place, before })
      if (found === null) return null
      labels.push(...found)
    } else if (isText(node) && (node.textContent ?? '').trim() !== '') return null
  }
  return labels
}

/** The elements directly before and behind a listing that are named as its title, its language or its copy button. */
function labelsBeside(box: DomElement): { element: DomElement; labels: Label[] }[] {
  const place = { before: true, isCodeBox: true, lines: 0 }
  const found: { element: DomElement; labels: Label[] }[] = []
  const before = neighbour(box, 'previousSibling')
  const after = neighbour(box, 'nextSibling')
  for (const element of [before, after]) {
    if (!element || !LABELS.has(element.localName) || element.className === '') continue
    const isTitle = element === before && TITLE_NAMES.test(element.className)
    if (!isTitle && !COPY_NAMES.test(element.className)) continue
    const labels = labelsOf(element, place)
    if (labels && (isTitle || labels.every((label) => label.kind !== 'caption')))
      found.push({ element, labels })
  }
  return found
}

function neighbour(box: DomElement, side: 'nextSibling' | 'previousSibling'): DomElement | null {
  let node = box[side]
  while (node && !isElement(node) && (node.textContent ?? '').trim() === '') node = node[side]
  return node && isElement(node) ? node : null
}

const PANEL_NAMES = /(?:^|\s)tab-?(?:pane|panel|content|item)(?:\s|$)/i
const LISTINGS = new Set(['pre', 'code'])
const CODE = new Set(['code'])
const BOXES = new Set(['div', 'figure', 'span', 'center'])
const LABELS = new Set(['a', 'div', 'figcaption', 'label', 'p', 'span'])
/** Parts of class names by which sites and highlighters call the box around a listing. */
const CODE_NAMES =
  /(?:^|[^a-z])(?:code|codes|highlight|highlighter|highlighttable|hljs|prism|shiki|chroma|rouge|snippet|listing|listingblock|literal-block-wrapper|literalblock|source|sourcecode|src|org-src-container|gist|gist-file|terminal|console|expressive-code|frame|syntaxhighlighter|crayon|crayon-syntax|codehilite|remark-highlight|mac-window|window)(?:$|[^a-z])|code-?(?:block|box|frame|group|wrapper|container|example|snippet|toolbar|fence)|(?:^|\s)language-/i
const TITLE_NAMES =
  /(?:^|[^a-z])(?:code|listing|snippet|source|src|highlight)[-_a-z]*(?:title|caption|name|label|header|lang|language)|(?:^|[^a-z])file-?name(?:$|[^a-z])/i
const COPY_NAMES =
  /(?:^|[^a-z])(?:copy|clipboard)(?:$|[^a-z])|(?:^|[^a-z])(?:code-?)?lang(?:uage)?(?:$|[^a-z])/i
