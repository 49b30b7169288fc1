import { type DomElement, type DomNode, isElement } from '../dom.ts'
import { type FormulaNode, row, symbol } from './formula-node.ts'
import { characterSymbol, FUNCTION_NAMES } from './symbol-roles.ts'

/** Reads a MathML element and everything in it. */
export function parseMathml(element: DomElement): FormulaNode {
  const name = element.localName
  const parts = () => children(element).map(parseMathml)
  switch (name) {
    case 'mi':
      return identifier(textOf(element))
    case 'mn':
      return symbol(textOf(element))
    case 'mtext':
    case 'ms':
      return symbol((element.textContent ?? '').replace(/\s+/g, ' '))
    case 'mo':
      return operator(textOf(element))
    case 'mfrac': {
      const [top = row([]), bottom = row([])] = parts()
      return { kind: 'fraction', top, bottom }
    }
    case 'msup':
    case 'mover':
    case 'msub':
    case 'munder':
    case 'msubsup':
    case 'munderover':
      return scripts(name, parts())
    case 'msqrt':
      return { kind: 'root', body: row(parts()), degree: null }
    case 'mroot': {
      const [body = row([]), degree = null] = parts()
      return { kind: 'root', body, degree }
    }
    case 'mtable':
      return { kind: 'lines', lines: parts() }
    case 'mtr':
    case 'mlabeledtr':
      return row(parts().flatMap((cell, at) => (at === 0 ? [cell] : [symbol(' ', 'space'), cell])))
    case 'mfenced':
      return row([symbol('(', 'open'), ...parts(), symbol(')', 'close')])
    case 'mspace':
      return symbol(' ', 'space')
    // Only the first child is for the eyes; the others are annotations.
    case 'semantics':
      return parts()[0] ?? row([])
    case 'mphantom':
    case 'annotation':
    case 'annotation-xml':
    case 'none':
    case 'mprescripts':
      return row([])
    default:
      return row([...parts(), ...looseText(element)])
  }
}

function scripts(name: string, [base = row([]), first, second]: FormulaNode[]): FormulaNode {
  const mark = first?.kind === 'symbol' ? ACCENTS.get(first.text) : undefined
  if (name === 'mover' && mark !== undefined) return { kind: 'accent', body: base, mark }
  const below = name === 'msub' || name === 'munder'
  if (second) return { kind: 'scripts', base, sub: first ?? null, sup: second }
  return {
    kind: 'scripts',
    base,
    sub: below ? (first ?? null) : null,
    sup: below ? null : (first ?? null),
  }
}

function identifier(text: string): FormulaNode {
  return symbol(text, FUNCTION_NAMES.has(text) ? 'function' : 'operand')
}

function operator(text: string): FormulaNode {
  // Function application, times and separator, which are there for screen readers.
  if (/^[\u2061-\u2064]?$/.test(text)) return row([])
  if (Array.from(text).length === 1) return characterSymbol(text)
  return symbol(text, FUNCTION_NAMES.has(text) ? 'function' : 'relation')
}

function looseText(element: DomElement): FormulaNode[] {
  for (let node: DomNode | null = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) return []
  }
  const text = textOf(element)
  return text === '' ? [] : [symbol(text)]
}

function children(element: DomElement): DomElement[] {
  const found: DomElement[] = []
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    found.push(child)
  }
  return found
}

function textOf(element: DomElement): string {
  return (element.textContent ?? '').trim()
}

const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['∼', '\u0303'],
  ['‾', '\u0305'],
  ['¯', '\u0304'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['→', '\u20d7'],
  ['⃗', '\u20d7'],
])
