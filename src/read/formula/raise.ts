/** Where a small piece of text stands: above or below the line. */
export type ScriptPosition = 'sup' | 'sub'

/**
 * Writes a superscript or subscript with Unicode's own small characters if each of its characters has one, otherwise as
 * `^(a, b)` or `_(a, b)`: text without formatting must not turn 10⁹ into 109.
 */
export function raise(text: string, position: ScriptPosition): string {
  return smallCharacters(text, position) ?? `${position === 'sup' ? '^' : '_'}${enclosed(text)}`
}

/** The text in Unicode's small characters; `null` if one of its characters has none. */
export function smallCharacters(text: string, position: ScriptPosition): string | null {
  const letters = position === 'sup' ? SUPERSCRIPTS : SUBSCRIPTS
  let small = ''
  for (const character of text) {
    const letter = letters.get(character)
    if (letter === undefined) return null
    small += letter
  }
  return small
}

/** In parentheses, unless it is a single character or stands in parentheses already. */
function enclosed(text: string): string {
  if (Array.from(text).length === 1 || /^\([^()]*\)$/.test(text)) return text
  return `(${text})`
}

function table(plain: string, small: string): ReadonlyMap<string, string> {
  const letters = Array.from(small)
  return new Map(Array.from(plain, (character, at) => [character, letters[at] ?? character]))
}

// Unicode 16, blocks "Superscripts and Subscripts", "Phonetic Extensions" and "Spacing Modifier Letters". Letters that common
// fonts lack are left out.
const SUPERSCRIPTS = table(
  '0123456789+-−–=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθιφχ′″*∗',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᶥᶲᵡ′″**',
)
const SUBSCRIPTS = table(
  '0123456789+-−–=()aehijklmnoprstuvxβγρφχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
)
