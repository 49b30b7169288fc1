import type { SymbolRole } from './formula-node.ts'

/** A command that stands for one symbol. */
export interface TexSymbol {
  text: string
  role: SymbolRole
}

const SYMBOLS = new Map<string, TexSymbol>()
function define(role: SymbolRole, pairs: string): void {
  const words = pairs.split(' ')
  for (let at = 0; at + 1 < words.length; at += 2) {
    SYMBOLS.set(words[at] ?? '', { text: words[at + 1] ?? '', role })
  }
}

define(
  'operand',
  'alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν ' +
    'xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω ' +
    'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ' +
    'infty ∞ partial ∂ nabla ∇ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ ' +
    'prime ′ degree ° angle ∠ triangle △ square □ Box □ blacksquare ■ top ⊤ bot ⊥ ldots … dots … dotsc … dotsb ⋯ dotsm ⋯ cdots ⋯ ' +
    'vdots ⋮ ddots ⋱ imath ı jmath ȷ wp ℘ star ⋆ dagger † ddagger ‡ checkmark ✓ % % $ $ # # & & _ _ | ‖ Vert ‖ lVert ‖ rVert ‖ ' +
    'vert | lvert | rvert | backslash \\ S § copyright © pounds £ euro €',
)
define(
  'binary',
  'pm ± mp ∓ times × cdot · div ÷ ast ∗ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ wedge ∧ land ∧ vee ∨ lor ∨ cap ∩ ' +
    'cup ∪ setminus ∖ uplus ⊎ sqcap ⊓ sqcup ⊔ bmod mod',
)
define(
  'relation',
  'le ≤ leq ≤ leqslant ≤ lt < ge ≥ geq ≥ geqslant ≥ gt > ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫ ' +
    'in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋ mid ∣ parallel ∥ perp ⊥ vdash ⊢ models ⊨ ' +
    'prec ≺ succ ≻ preceq ≼ succeq ≽ to → rightarrow → gets ← leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ ' +
    'Leftrightarrow ⇔ implies ⇒ impliedby ⇐ iff ⇔ mapsto ↦ longrightarrow ⟶ longleftarrow ⟵ Longrightarrow ⟹ Longleftarrow ⟸ ' +
    'Longleftrightarrow ⟺ longmapsto ⟼ hookrightarrow ↪ nearrow ↗ searrow ↘ leadsto ⇝ triangleq ≜ coloneqq ≔ doteq ≐ lesssim ≲ ' +
    'gtrsim ≳ colon : asymp ≍',
)
define(
  'large',
  'sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigvee ⋁ bigwedge ⋀',
)
define('open', '{ { lbrace { langle ⟨ lfloor ⌊ lceil ⌈ lbrack [ lparen (')
define('close', '} } rbrace } rangle ⟩ rfloor ⌋ rceil ⌉ rbrack ] rparen )')
for (const name of ['quad', 'qquad', ' ', ',', ';', ':', 'enspace', 'thinspace', 'space', '>']) {
  SYMBOLS.set(name, { text: ' ', role: 'space' })
}

/** The symbol of a command, by its name without the backslash. */
export function texSymbol(name: string): TexSymbol | undefined {
  return SYMBOLS.get(name)
}

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Commands that change how something looks and say nothing. */
export const IGNORED = names(
  'displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits nonumber notag left right middle big Big bigg Bigg ' +
    'bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm rm bf it sf tt cal normalsize small large boldmath ! hfill null ' +
    'allowbreak relax',
)
/** Commands with one argument that is shown as it is. */
export const STYLES = names(
  'mathrm mathbf mathit mathsf mathtt mathcal mathscr mathfrak mathnormal boldsymbol bm pmb symbf symit ensuremath boxed ' +
    'mathop mathord mathbin mathrel mathopen mathclose mathpunct underline cancel smash underbrace overbrace',
)
/** Commands with one argument that is text. */
export const TEXTS = names(
  'text textrm textbf textit textsf texttt textnormal mbox hbox emph textsc',
)
/** Commands with one argument that is not shown. */
export const SILENT = names(
  'label phantom hphantom vphantom hspace vspace color textcolor hspace* ref eqref mathstrut',
)
/** Combining characters of accents. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['bar', '\u0304'],
  ['overline', '\u0305'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['vec', '\u20d7'],
  ['overrightarrow', '\u20d7'],
  ['check', '\u030c'],
  ['breve', '\u0306'],
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['mathring', '\u030a'],
])
/** Environments whose rows are equations one below the other. */
export const EQUATIONS = names(
  'aligned align align* alignat alignat* gathered gather gather* split equation equation* eqnarray eqnarray* multline multline* ' +
    'displaymath math flalign flalign* alignedat',
)
/** Letters with double strokes. */
export const DOUBLE_STRUCK: ReadonlyMap<string, string> = new Map(
  Array.from('CHNPQRZEFAB1', (letter, at) => [letter, Array.from('ℂℍℕℙℚℝℤ𝔼𝔽𝔸𝔹𝟙')[at] ?? letter]),
)
