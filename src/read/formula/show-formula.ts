import type { FormulaNode, SymbolRole } from './formula-node.ts'
import { raise } from './raise.ts'

/** Writes a formula as a line of text that can be read without typesetting: `n/(2k) + x²`, `∑ᵢ₌₁ⁿ xᵢ`, `√(a + b)`. */
export function showFormula(node: FormulaNode): string {
  return show(node, false)
    .replace(/(?<! ) {2,}(?!\()/g, ' ')
    .trim()
}

/** @param tight without spaces around operators, for exponents and indices */
function show(node: FormulaNode, tight: boolean): string {
  switch (node.kind) {
    case 'symbol':
      return node.text
    case 'row':
      return showRow(node.items, tight)
    case 'fraction':
      return `${grouped(node.top, tight, isProduct)}/${grouped(node.bottom, tight, isAtom)}`
    case 'scripts':
      return showScripts(node)
    case 'root':
      return showRoot(node, tight)
    case 'accent':
      return showAccent(node, tight)
    case 'lines':
      return node.lines.map((line) => show(line, tight)).join(tight ? '; ' : '\n')
  }
}

function showRow(items: readonly FormulaNode[], tight: boolean): string {
  let text = ''
  let before: SymbolRole | null = null
  let wasFraction = false
  for (const item of items) {
    const role = roleOf(item)
    const isFraction = item.kind === 'fraction'
    // A fraction directly after something it is multiplied with would take that into its numerator.
    // Rows among other things are a matrix: they stay in its line.
    const inside = show(item, tight || (item.kind === 'lines' && items.length > 1))
    const shown = isFraction && isOperand(before) ? `(${inside})` : inside
    if (shown === '') continue
    const unary: boolean = role === 'binary' && !isOperand(before)
    if (
      !tight &&
      text !== '' &&
      (isApart(before, role, unary) || (wasFraction && role === 'operand'))
    ) {
      text += text.endsWith(' ') || shown.startsWith(' ') ? '' : ' '
    } else if (tight && wasFraction && role === 'operand') text += ' '
    text += shown
    wasFraction = isFraction
    before = unary ? 'open' : role
  }
  return text
}

/** Whether a space stands between two symbols. */
function isApart(before: SymbolRole | null, role: SymbolRole, unary: boolean): boolean {
  if (before === null || before === 'open' || role === 'close' || role === 'comma') return false
  if (before === 'space' || role === 'space') return false
  if (before === 'relation' || role === 'relation' || before === 'comma') return true
  if (before === 'binary' || (role === 'binary' && !unary)) return true
  if (before === 'large') return role !== 'large'
  if (before === 'function') return role !== 'open'
  return (role === 'function' || role === 'large') && isOperand(before)
}

function isOperand(role: SymbolRole | null): boolean {
  return role === 'operand' || role === 'close'
}

/** A piece behaves like the symbol that it begins or consists of. */
function roleOf(node: FormulaNode): SymbolRole {
  if (node.kind === 'symbol') return node.role
  if (node.kind === 'scripts') return roleOf(node.base)
  if (node.kind === 'row') return node.items[0] ? rowRole(node.items) : 'operand'
  return 'operand'
}

function rowRole(items: readonly FormulaNode[]): SymbolRole {
  const [only] = items
  return items.length === 1 && only ? roleOf(only) : 'operand'
}

function showScripts({ base, sub, sup }: Extract<FormulaNode, { kind: 'scripts' }>): string {
  const shown = grouped(base, true, isAtom)
  const below = sub ? show(sub, true).trim() : ''
  const above = sup ? show(sup, true).trim() : ''
  return (
    shown + (below === '' ? '' : raise(below, 'sub')) + (above === '' ? '' : raise(above, 'sup'))
  )
}

function showRoot(
  { body, degree }: Extract<FormulaNode, { kind: 'root' }>,
  tight: boolean,
): string {
  const index = degree ? show(degree, true).trim() : ''
  const sign = ROOTS.get(index) ?? `${raise(index, 'sup')}√`
  return sign + grouped(body, tight, isSign)
}

function showAccent(
  { body, mark }: Extract<FormulaNode, { kind: 'accent' }>,
  tight: boolean,
): string {
  return Array.from(show(body, tight), (letter) => (letter.trim() === '' ? letter : letter + mark))
    .join('')
    .normalize('NFC')
}

/** In parentheses unless the text is simple enough to stand without. */
function grouped(
  node: FormulaNode,
  tight: boolean,
  isSimple: (node: FormulaNode) => boolean,
): string {
  const text = show(node, tight)
  return isSimple(node) ? text : `(${text.trim()})`
}

/** One number, letter or name, perhaps with scripts. */
function isAtom(node: FormulaNode): boolean {
  switch (node.kind) {
    case 'symbol':
    case 'root':
    case 'accent':
      return true
    case 'scripts':
      return isAtom(node.base)
    case 'row':
      return node.items.length === 0 || isBracketed(node.items)
    case 'fraction':
    case 'lines':
      return false
  }
}

function isSign(node: FormulaNode): boolean {
  return node.kind === 'symbol' || (node.kind === 'row' && isBracketed(node.items))
}

/** Factors without an operator between them. */
function isProduct(node: FormulaNode): boolean {
  if (node.kind !== 'row') return isAtom(node)
  if (isBracketed(node.items)) return true
  return node.items.every((item) => isAtom(item) && PLAIN.has(roleOf(item)))
}

/** Whether a pair of brackets stands around everything. */
function isBracketed(items: readonly FormulaNode[]): boolean {
  const first = items[0]
  const last = items.at(-1)
  if (items.length < 2 || !first || !last) return false
  if (roleOf(first) !== 'open' || roleOf(last) !== 'close') return false
  return !items.slice(1, -1).some((item) => ['open', 'close'].includes(roleOf(item)))
}

const PLAIN: ReadonlySet<SymbolRole> = new Set(['operand', 'open', 'close', 'comma', 'function'])
const ROOTS: ReadonlyMap<string, string> = new Map([
  ['', '√'],
  ['2', '√'],
  ['3', '∛'],
  ['4', '∜'],
])
