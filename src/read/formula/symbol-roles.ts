import { type FormulaNode, type SymbolRole, symbol } from './formula-node.ts'

/** A single character of a formula with the role that it usually has. */
export function characterSymbol(character: string): FormulaNode {
  return symbol(SHOWN.get(character) ?? character, ROLES.get(character) ?? 'operand')
}

/** Names that are set upright and apart from what they apply to. */
export const FUNCTION_NAMES = new Set(
  (
    'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min ' +
    'mod Pr sec sin sinh sup tan tanh argmax argmin softmax'
  ).split(' '),
)

const ROLES = new Map<string, SymbolRole>()
function give(role: SymbolRole, characters: string): void {
  for (const character of characters) ROLES.set(character, role)
}
give('binary', '+-−±∓×·∗*÷∘∙⊕⊗⊖⊙∧∨∩∪∖⋅⊎⋆⊓⊔')
give('relation', '=<>≤≥≠≈≡∼≃≅∝≪≫∈∉∋⊂⊃⊆⊇⊊⊋∣∥⊥⊢⊨≺≻≼≽→←↔⇒⇐⇔↦⟶⟵⟷⟹⟸⟺↪↩↗↘⇝≔≐≜≲≳:')
give('large', '∑∏∐∫∬∭∮⋃⋂⨁⨂⋁⋀')
give('open', '([{⟨⌊⌈')
give('close', ')]}⟩⌋⌉')
give('comma', ',;')

/** Characters that are shown by another one. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['-', '−'],
  ['*', '∗'],
  ["'", '′'],
])
