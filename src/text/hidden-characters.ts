/**
 * A text without characters that nobody sees and that can mislead a reader or a model: bidi embeddings, overrides and
 * isolates, tag characters, control characters, soft hyphens, zero-width spaces, and joiners and variation selectors where
 * no script or emoji needs them. Everything else stays as the author wrote it: this is the only change made to text that
 * is shown, and it composes and folds nothing.
 *
 * `before` is the text that stands before it, if it is a piece of a longer one: a joiner may belong to the letter before.
 *
 * Sources: UAX #44 (Default_Ignorable_Code_Point), UAX #9 (bidi), UTS #51 (emoji and flag sequences), UAX #31 2.3 (joiners).
 */
export function withoutHidden(text: string, before = ''): string {
  if (!HIDDEN.test(text)) return text
  const context = before.slice(-CONTEXT)
  return context === '' ? remove(text) : remove(context + text).slice(remove(context).length)
}

/** Enough to see in which script a line is written. */
const CONTEXT = 40

function remove(text: string): string {
  return text.replace(RIGHT_TO_LEFT.test(text) ? KEPT_OR_HIDDEN_RTL : KEPT_OR_HIDDEN, '$1')
}

/** Default_Ignorable has all that is invisible except interlinear annotations and control characters; white space stays. */
const HIDDEN_CLASS = String.raw`\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}\u{0}-\u{8}\u{e}-\u{1f}\u{7f}-\u{84}\u{86}-\u{9f}`

/** Scripts whose letters join, or stack at a virama: there a joiner decides how a word looks and what it means. */
const JOINING_SCRIPTS = (
  'Arab Syrc Mand Mong Nko Adlm Rohg Phag Mani Sogd ' +
  'Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Tibt Mymr Khmr ' +
  'Bali Java Sund Bugi Cham Lana Talu Newa Gran Sidd Modi Mtei Saur Kthi Shrd Tirh Brah Kali Limb Lepc Sylo Takr Cakm'
).split(' ')
const JOINING = `(?=[\\p{L}\\p{M}])[${JOINING_SCRIPTS.map((script) => `\\p{scx=${script}}`).join('')}]`
const PICTOGRAPH = String.raw`\p{Extended_Pictographic}`
/** What may stand before a variation selector: pictographs and key caps, symbols, punctuation, and letters with registered variants. */
const VARIES = String.raw`[\p{Emoji}${PICTOGRAPH}\p{S}\p{P}\p{sc=Han}\p{sc=Mymr}\p{sc=Phag}]`

/** Sequences that need a hidden character. Each keeps one, so that no message can be hidden in a run of them. */
const KEPT = [
  // The flags of England, Scotland and Wales, and of any other subdivision.
  String.raw`\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{4,6}\u{e007f}`,
  String.raw`(?<=[${PICTOGRAPH}\p{Emoji_Modifier}\u{fe0f}])\u{200d}(?=${PICTOGRAPH})`,
  String.raw`(?<=${JOINING})[\u{200c}\u{200d}]|(?<![\u{200c}\u{200d}])[\u{200c}\u{200d}](?=${JOINING})`,
  String.raw`(?<=${VARIES})[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]`,
  String.raw`(?<=\p{sc=Mong})[\u{180b}-\u{180f}]`,
  // A grapheme joiner between marks keeps their order; Hebrew has it.
  String.raw`(?<=[\p{L}\p{M}])\u{34f}(?=(?!\p{Default_Ignorable_Code_Point})\p{M})`,
  // The fillers of old Korean syllables that lack a part, and the two that are blanks as wide as a letter.
  String.raw`\u{115f}(?=[\u{1160}-\u{11a7}])|(?<=[\u{1100}-\u{115f}])\u{1160}|[\u{3164}\u{ffa0}]`,
].join('|')

/** Marks that turn the direction of their neighbours; only a text with right-to-left letters has a use for them. */
const DIRECTION_MARKS = String.raw`[\u{200e}\u{200f}\u{61c}]`
const RIGHT_TO_LEFT =
  /(?=\p{L})[\p{scx=Hebr}\p{scx=Arab}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nko}\p{scx=Adlm}\p{scx=Rohg}]/u

const HIDDEN = new RegExp(`[${HIDDEN_CLASS}]`, 'u')
const KEPT_OR_HIDDEN = new RegExp(`(${KEPT})|[${HIDDEN_CLASS}]`, 'gu')
const KEPT_OR_HIDDEN_RTL = new RegExp(`(${KEPT}|${DIRECTION_MARKS})|[${HIDDEN_CLASS}]`, 'gu')
