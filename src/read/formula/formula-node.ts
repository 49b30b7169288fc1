/** How a symbol behaves between others; decides the spaces around it. */
export type SymbolRole =
  | 'operand'
  | 'binary'
  | 'relation'
  | 'function'
  | 'large'
  | 'open'
  | 'close'
  | 'comma'
  | 'space'

/** A formula as a tree, whatever language it was written in. */
export type FormulaNode =
  | { kind: 'symbol'; text: string; role: SymbolRole }
  | { kind: 'row'; items: FormulaNode[] }
  | { kind: 'fraction'; top: FormulaNode; bottom: FormulaNode }
  | { kind: 'scripts'; base: FormulaNode; sub: FormulaNode | null; sup: FormulaNode | null }
  | { kind: 'root'; body: FormulaNode; degree: FormulaNode | null }
  /** `mark` is a combining character. */
  | { kind: 'accent'; body: FormulaNode; mark: string }
  /** Rows of a system of equations. */
  | { kind: 'lines'; lines: FormulaNode[] }

export function symbol(text: string, role: SymbolRole = 'operand'): FormulaNode {
  return { kind: 'symbol', text, role }
}

export function row(items: FormulaNode[]): FormulaNode {
  const [only] = items
  return items.length === 1 && only ? only : { kind: 'row', items }
}
