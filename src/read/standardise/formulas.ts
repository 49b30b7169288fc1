import type { DomDocument, DomElement } from '../dom.ts'
import { parseMathml } from '../formula/parse-mathml.ts'
import { type ReadFormula, readTex } from '../formula/read-tex.ts'
import { showFormula } from '../formula/show-formula.ts'
import { flattenEquationTables, numbered } from './equation-tables.ts'
import { formulaOfImage } from './formula-image.ts'
import type { PageElements } from './page-elements.ts'
import { placeFormula } from './place-formula.ts'

/**
 * Replaces formulas, however they are typeset, by one `math` element each that holds readable text and carries the TeX
 * source: KaTeX, MathML, MathJax 2 to 4, LaTeXML, and pictures whose text is TeX.
 */
export function standardiseFormulas(page: PageElements, document: DomDocument): void {
  const placed: DomElement[] = []
  const place = (wrapper: DomElement, formula: ReadFormula | null, display: boolean): void => {
    if (formula && isAttached(wrapper, document)) {
      placed.push(placeFormula(document, wrapper, { ...formula, display }))
    }
  }
  for (const script of page.named('script')) {
    const type = script.getAttribute('type') ?? ''
    if (!/^math\/tex/i.test(type)) continue
    const formula = readTex(script.textContent ?? '')
    const wrapper = renderedBy(script)
    const isBlock = wrapper !== script && wrapper.localName !== 'span'
    place(wrapper, formula, isBlock || /display/.test(type))
  }
  for (const math of page.named('math')) {
    if (!isAttached(math, document)) continue
    const { wrapper, display } = wrapperOf(math)
    place(wrapper, formulaOf(math), display)
  }
  for (const container of page.named('mjx-container')) {
    const inner = container.firstElementChild?.getAttribute('data-latex')
    const source = container.getAttribute('data-latex') ?? inner ?? ''
    place(container, readTex(source), container.getAttribute('display') === 'true')
  }
  for (const image of page.named('img')) place(image, formulaOfImage(image), false)
  // What a feed's formulas become, and how GitLab and Markdown write them.
  for (const code of page.named('code')) {
    if (!/(?:^|\s)language-math(?:\s|$)/.test(code.className)) continue
    const display = /math-display/.test(code.className)
    place(code, readTex(code.textContent ?? ''), display)
  }
  for (const math of page.named('d-math')) place(math, readTex(math.textContent ?? ''), false)
  for (const element of page.named('span', 'div')) {
    const raw = rawFormula(element)
    if (raw) place(element, raw, element.localName === 'div' || /display/.test(element.className))
  }
  if (placed.length > 0) flattenEquationTables(document, placed)
}

function isAttached(element: DomElement, document: DomDocument): boolean {
  let at: DomElement | null = element
  while (at && at !== document.body) at = at.parentNode
  return at !== null
}

/** The formula of a MathML element: its TeX source if it has one, otherwise what the tree says. */
function formulaOf(math: DomElement): ReadFormula | null {
  const source =
    annotationIn(math) ?? math.getAttribute('alttext') ?? math.getAttribute('data-latex')
  const read = source === null ? null : readTex(source)
  // The tree also says how to read what TeX has no simple form for, but only TeX says all of it.
  if (read) return read
  const text = showFormula(parseMathml(math))
  return text === '' ? null : { text, tex: '' }
}

function annotationIn(element: DomElement): string | null {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === 'annotation') {
      if (/tex/i.test(child.getAttribute('encoding') ?? '')) return child.textContent
    } else if (child.localName === 'semantics') return annotationIn(child)
  }
  return null
}

/** TeX that a script on the page would typeset: an element that says it is mathematics and holds nothing but source. */
function rawFormula(element: DomElement): ReadFormula | null {
  if (!RAW.test(element.className)) return null
  const number = element.firstElementChild
  if (number && (!EQUATION_NUMBER.test(number.className) || number.nextElementSibling)) return null
  const [written = ''] = (number?.textContent ?? '').split('¶')
  number?.remove()
  const source = element.textContent ?? ''
  if (source.length >= MAX_RAW || !/[\\^_{}=$]/.test(source)) return null
  const formula = readTex(source)
  return formula && numbered(formula, written.trim())
}

/** The element that typesets a formula in several ways at once, for eyes, screen readers and old browsers. */
function wrapperOf(math: DomElement): { wrapper: DomElement; display: boolean } {
  let wrapper = math
  let display = math.getAttribute('display') === 'block'
  for (let outer = math.parentNode; outer && isTypesetting(outer); outer = outer.parentNode) {
    wrapper = outer
    display ||= /display/i.test(outer.className) || outer.getAttribute('display') === 'true'
  }
  return { wrapper, display }
}

function isTypesetting(element: DomElement): boolean {
  if (element.localName.startsWith('mjx-')) return true
  return WRAPPERS.test(element.className) && !CONTAINERS.has(element.localName)
}

/**
 * What MathJax 2 made of the source in a script stands before the script. A script that was made of an element's attribute
 * stands in that element.
 */
function renderedBy(script: DomElement): DomElement {
  if (script.className === ATTRIBUTE_SCRIPT) return script.parentNode ?? script
  for (let before = script.previousElementSibling; before; before = script.previousElementSibling) {
    if (!/^MathJax|^mjx-/i.test(before.className || before.localName)) break
    before.remove()
  }
  return script
}

/** Class of a `math/tex` script that pruning made of an attribute. */
const ATTRIBUTE_SCRIPT = 'attribute'
const WRAPPERS =
  /^(?:katex|mwe-math|MathJax|MJX|mjx|temml|ql-formula|math-?(?:inline|display|block|tex))/i
/** Sphinx puts the number of an equation before its source. */
const EQUATION_NUMBER = /(?:^|\s)eqno(?:\s|$)/
const RAW = /(?:^|\s)(?:math|arithmatex|tex|latex)(?:\s|$)/
/** In characters. */
const MAX_RAW = 2_000
const CONTAINERS = new Set('p body article main section li td'.split(' '))
