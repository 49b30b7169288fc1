import { withoutHidden } from '../../text/hidden-characters.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { indexText } from '../fact-check/article-evidence.ts'
import { factCheck } from '../fact-check/fact-check.ts'
import { isInstruction } from '../prompt-injection/instruction.ts'
import { candidates } from './candidates.ts'
import { GIST_LIMITS } from './extract.ts'
import { termsOf } from './sentence-terms.ts'

/** In words: a shorter one is a slogan or a title. */
const MIN_WORDS = 12
/** Share of its terms that the article must have: what a site says about itself is not in its articles. */
const MIN_SHARED = 0.65

/** What a description is judged by. */
export interface Described {
  title: string
  language: string
  /** The article's text. */
  text: string
}

/**
 * The sentences of a page's own description of its article, if they can be shown as its gist: whole sentences within the
 * limits that can be read alone, do not speak to the reader or as "I" or "we", and say nothing that the article does not. `null` for a site's
 * slogan, a cut text, a title or an address to the reader.
 */
export function descriptionGist(description: string | null, about: Described): string[] | null {
  const { title, language, text } = about
  const line = withoutHidden(description ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
  if (
    line === '' ||
    CUT.test(line) ||
    ADVERTISES.test(line) ||
    !isClosed(line) ||
    isInstruction(line)
  )
    return null
  const sentences = splitSentences(line, language)
  // The sentences of the text are chosen from anyway.
  if (sentences.every((sentence) => text.includes(sentence))) return null
  const kept = candidates([line], language, title)
  const words = kept.reduce((sum, sentence) => sum + sentence.words, 0)
  if (kept.length !== sentences.length || kept.some(({ placement }) => placement !== 'alone'))
    return null
  if (kept.length > GIST_LIMITS.sentences || words < MIN_WORDS || words > GIST_LIMITS.words) {
    return null
  }
  return isSupported(line, text, title, language) ? kept.map((sentence) => sentence.text) : null
}

/** A text cut at a length ends in the middle of a sentence, if not with an ellipsis then behind an abbreviation ("the U.S."). */
const CUT =
  /\p{Lu}\.\p{Lu}\.$|(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Inc|Corp|Ltd|Co|vs|No|St|Jr|bzw|ca|z\. ?B)\.$|(?:…|\.\.|\[\S{0,3}\])["”’»)]{0,3}$|[^.!。！．｡"”’»)]$/u

/** Descriptions are written to make people click: those that speak to the reader, of "us" or with an exclamation mark tell nothing. */
const ADVERTISES =
  /[!！?？]|(?<![\p{L}'])(?:you|your|yours|we|our|us|[Ss]ie [Ss]ich|Sie|Ihr\p{L}{0,3}|du|dein\p{L}{0,2}|wir|uns|unser\p{L}{0,2}|vous|votre|vos|nous|notre|nos|usted|ustedes|nosotros|nuestr\p{L}+|você|vocês|noss\p{L}+|вы|вас|вам|вами|ваш\p{L}{0,3}|мы|нас|нам|наш\p{L}{0,3}|ви|ми)(?!\p{L})|[你您]|我们|あなた|私たち|(?:^|[.] )(?:Compare|Discover|Learn|Understand|Find|Get|Explore|Check|See|Read|Try|Watch|Meet|Join|Buy|Shop|Download|Browse|Follow|Listen|Enjoy|Optimi[sz]e|Master|Build|Make|Take|Use|Start|Looking|Want)(?!\p{L})|(?<!\p{L})[Tt]he (?:guide|article|post|page|video|tutorial|review|blog) (?:covers|explains|shows|describes|looks)/u

/** Whether single quotation marks are closed; an apostrophe stands between letters. */
function isClosed(line: string): boolean {
  const opened = line.match(/(?<![\p{L}\p{N}])['‘](?=\p{L})/gu)?.length ?? 0
  const closed = line.match(/(?<=[\p{L}\p{N}.,])['’](?!\p{L})/gu)?.length ?? 0
  return opened === closed
}

function isSupported(line: string, text: string, title: string, language: string): boolean {
  const known = new Set(termsOf(`${title} ${text}`, language))
  const terms = termsOf(line, language)
  const shared = terms.filter((term) => known.has(term)).length
  if (terms.length === 0 || shared < MIN_SHARED * terms.length) return false
  const evidence = indexText(text, language, title)
  return factCheck(line, evidence, language).every(({ severity }) => severity === 'soft')
}

/**
 * Whether the description tells the article better than sentences chosen from it: it has more of what the title and the text are about.
 */
export function isBetter(
  description: readonly string[],
  chosen: readonly string[],
  about: Described,
): boolean {
  return tellsOf(description, about) > tellsOf(chosen, about)
}

/** The share of the title's terms, and the likeness to the text, 0 to 2. */
function tellsOf(sentences: readonly string[], { title, language, text }: Described): number {
  const terms = new Set(termsOf(sentences.join(' '), language))
  if (terms.size === 0) return 0
  const wanted = new Set(termsOf(title, language))
  const had = [...wanted].filter((term) => terms.has(term)).length
  return (wanted.size === 0 ? 0 : had / wanted.size) + likeness(terms, termsOf(text, language))
}

/** Cosine of a set of terms with the counts of a text's, damped so that one word does not decide. */
function likeness(terms: ReadonlySet<string>, text: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const term of text) counts.set(term, (counts.get(term) ?? 0) + 1)
  let squares = 0
  let product = 0
  for (const [term, count] of counts) {
    const weight = Math.sqrt(count - 1)
    squares += weight * weight
    if (terms.has(term)) product += weight
  }
  return squares === 0 ? 0 : product / Math.sqrt(squares * terms.size)
}
