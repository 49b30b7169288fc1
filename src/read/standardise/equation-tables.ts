import {
  type DomDocument,
  type DomElement,
  type DomNode,
  elementsNamed,
  isElement,
} from '../dom.ts'
import { TEX_ATTRIBUTE, unpackHtml } from '../extract/marker-attributes.ts'
import type { ReadFormula } from '../formula/read-tex.ts'
import { placeFormula } from './place-formula.ts'

/**
 * Turns tables that only align equations and their numbers into one displayed formula per row.
 *
 * @param formulas the formulas of the page
 */
export function flattenEquationTables(
  document: DomDocument,
  formulas: readonly DomElement[],
): void {
  const tables = new Set<DomElement>()
  for (const formula of formulas) {
    const table = tableAround(formula)
    if (table) tables.add(table)
  }
  for (const table of tables) if (isEquationTable(table)) flatten(document, table)
}

function tableAround(formula: DomElement): DomElement | null {
  let at = formula.parentNode
  for (let level = 0; at && level < 5; level += 1, at = at.parentNode) {
    if (at.localName === 'table') return at
  }
  return null
}

/** Whether a table holds only formulas, and numbers of equations beside them. */
function isEquationTable(table: DomElement): boolean {
  const cells = elementsNamed(table, CELLS)
  const rest = cells.map((cell) => textBesideFormulas(cell).trim())
  if (!rest.every((text) => text === '' || NUMBER.test(text) || /^[.,;:]$/.test(text))) return false
  const isNamed = /eqn|equation|align/i.test(table.className)
  return isNamed || rest.some((text) => text !== '') || elementsNamed(table, MATH).length === 1
}

function flatten(document: DomDocument, table: DomElement): void {
  const box = document.createElement('div')
  for (const row of elementsNamed(table, ROWS)) {
    const formulas = elementsNamed(row, MATH)
    if (formulas.length === 0) continue
    const number = elementsNamed(row, CELLS)
      .map((cell) => textBesideFormulas(cell).trim())
      .find((text) => NUMBER.test(text))
    const texts = formulas.map((one) => one.textContent ?? '')
    const sources = formulas.map((one) => unpackHtml(one.getAttribute(TEX_ATTRIBUTE) ?? ''))
    const tex = sources.includes('') ? '' : sources.join(' ')
    const slot = document.createElement('span')
    box.appendChild(slot)
    const formula = numbered({ text: texts.join(' '), tex }, number ?? '')
    placeFormula(document, slot, { ...formula, display: true })
  }
  table.replaceWith(box)
}

/** A formula with the number of its equation behind it. */
export function numbered({ text, tex }: ReadFormula, number: string): ReadFormula {
  if (number === '') return { text, tex }
  const numberedTex = tex === '' ? '' : `${tex} \\qquad \\text{${number}}`
  return { text: `${text}  ${number}`, tex: numberedTex }
}

function textBesideFormulas(element: DomElement): string {
  let text = ''
  for (let node: DomNode | null = element.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) text += node.textContent ?? ''
    else if (node.localName !== 'math') text += textBesideFormulas(node)
  }
  return text
}

const CELLS = new Set(['td', 'th'])
const ROWS = new Set(['tr'])
const MATH = new Set(['math'])
const NUMBER = /^[([]?[A-Z]?[.\d]{1,8}[a-z]?[)\]]?$/
