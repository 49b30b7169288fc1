import { isStopWord } from '../text/stop-words/any-language.ts'
import { conceptOf, headConceptOf, isPlace } from './concepts.ts'
import { staticIdf } from './idf.ts'
import { phoneticKey } from './phonetic-key.ts'
import { MIN_COMPOUND } from './terms.ts'
import type { Token } from './token.ts'

/** The names in an article, folded. A product is included with and without its number (`orbit`, `orbit 9`). */
export interface Names {
  title: string[]
  /** Names in the lead that are not in the title. */
  lead: string[]
}

/**
 * The names in a title and a lead, at most `limit` in each: capitalised words inside a sentence, words in capitals, and
 * codes with digits. A word at the start of a sentence, or in a title-case title, counts only if the rest of the text does
 * not have it in lower case. German capitalises all nouns, so German abstract nouns and common words of tech news are left
 * out. `body` is only used to see how words are written.
 */
export function namesOf(
  title: readonly Token[],
  lead: readonly Token[],
  language: string | null,
  limit: number,
  body: readonly Token[] = [],
): Names {
  const titleCase = isTitleCase(title)
  const usage = usageOf([...(titleCase ? [] : title), ...lead], body)
  const inTitle = collect(title, (token, index) =>
    isName(token, title[index + 1], usage, language, titleCase || token.initial),
  )
  const inLead = collect(lead, (token, index) =>
    isName(token, lead[index + 1], usage, language, token.initial),
  )
  const first = new Set(inTitle.slice(0, limit))
  return { title: [...first], lead: inLead.filter((name) => !first.has(name)).slice(0, limit) }
}

interface WordUsage {
  /** Words that occur in lower case. */
  lowercase: Set<string>
  /** Words that are capitalised inside a sentence. */
  capitalised: Set<string>
  /** Occurrences in title and lead; the body repeats the lead and is not counted. */
  count: Map<string, number>
}

function usageOf(tokens: readonly Token[], body: readonly Token[]): WordUsage {
  const usage: WordUsage = { lowercase: new Set(), capitalised: new Set(), count: new Map() }
  for (const token of [...tokens, ...body]) {
    if (!CAPITAL.test(token.text)) usage.lowercase.add(token.folded)
    else if (!token.initial) usage.capitalised.add(token.folded)
  }
  for (const { folded } of tokens) usage.count.set(folded, (usage.count.get(folded) ?? 0) + 1)
  return usage
}

function isName(
  token: Token,
  after: Token | undefined,
  usage: WordUsage,
  language: string | null,
  ambiguous: boolean,
): boolean {
  if (token.dense) return false
  if (SHAPE.test(token.text)) return !UNIT.test(token.text)
  const word = token.folded
  if (token.initial && LOWERCASE.test(token.text)) return isUnknown(word)
  if (!CAPITAL.test(token.text)) return false
  if (word.length < 2 || isStopWord(word) || usage.lowercase.has(word)) return false
  if (language === 'de' && isGermanNoun(word)) return false
  if (!ambiguous || after?.dense) return true
  if (after?.adjacent && GENERATION.test(after.text)) return true
  if (staticIdf(word) < 1) return false
  const named = after !== undefined && after.adjacent && usage.capitalised.has(after.folded)
  return named || usage.capitalised.has(word) || (usage.count.get(word) ?? 0) > 1
}

function collect(
  tokens: readonly Token[],
  accepts: (token: Token, index: number) => boolean,
): string[] {
  const names = new Set<string>()
  tokens.forEach((token, index) => {
    if (!accepts(token, index)) return
    const name = nameForm(token.folded)
    names.add(name)
    const next = tokens[index + 1]
    const amount = SCALE.test(tokens[index + 2]?.text ?? '')
    if (next?.adjacent && GENERATION.test(next.text) && !amount) names.add(`${name} ${next.text}`)
  })
  return [...names]
}

/**
 * The form in which a folded name is compared: the concept of a country (`@denmark` for `Denmark`, `Danish` and
 * `Dänemark`), the phonetic key of a Cyrillic name, otherwise the name itself.
 */
export function nameForm(word: string): string {
  const concept = conceptOf(word)
  if (concept !== null && (COUNTRIES.has(concept) || isPlace(concept))) return concept
  return CYRILLIC.test(word) ? phoneticKey(word) : word
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => !token.dense && token.text.length > 3 && !token.initial)
  if (words.length < 3) return false
  return words.filter((token) => CAPITAL.test(token.text)).length / words.length > 0.75
}

function isUnknown(word: string): boolean {
  return !isStopWord(word) && conceptOf(word) === null && staticIdf(word) >= 1
}

function isGermanNoun(word: string): boolean {
  return (
    staticIdf(word) < 1 ||
    GERMAN_NOUN.test(word) ||
    isThing(conceptOf(word)) ||
    (word.length >= MIN_COMPOUND && isThing(headConceptOf(word)))
  )
}

/** A concept that is no place. */
function isThing(concept: string | null): boolean {
  return concept !== null && !isPlace(concept)
}

/** A sentence that starts in lower case starts with a name spelled that way: `zlib is out`. */
const LOWERCASE = /^[a-z]{4,}$/u
const CAPITAL = /^\p{Lu}/u
/** Capitals only, a capital inside, or letters with digits. */
const SHAPE = /^\p{Lu}{2,}$|^\p{L}+\p{Lu}|^(?=\P{L}*\p{L})\D*\d/u
const COUNTRIES = new Set(
  'europe america china japan russia germany france britain india spain africa australia canada korea denmark norway nordic italy poland ireland iceland'
    .split(' ')
    .map((name) => `@${name}`),
)
const CYRILLIC = /^[\u0400-\u04ff]+$/u
/** Looks like a code, but is a measure or a common abbreviation: 5G, 4K, 120Hz, 16GB, 3nm, 2026er, ordinal numbers. */
const UNIT =
  /^(?:[2-6]g|[248]k|\d+(?:[.,]\d+)?(?:hz|khz|mhz|ghz|[kmgt]b(?:ps|\/s)?|nm|mm|cm|km|kg|mah|wh|kwh|gw|mw|w|mp|st|nd|rd|th|er|s|h|x|bn|m|b|k|p)|AI|KI|IA|ИИ|CEO|CFO|CTO|US|USA|EU|UE|UK|США|ЕС|TV|PC|IT|IPO|API|UTC|GB|TB|MB|GHz|MHz|Hz|mAh|kWh|GW|MW|RAM|USB|WLAN|LTE|OLED|LED|PDF|SMS)$/iu
/** A number that belongs to the name before it. */
const GENERATION = /^\d{1,2}(?:\.\d{1,3}){0,2}$/u
/** A word after a number that makes it an amount instead of part of a name. */
const SCALE = /^(?:mi?ll|bill?i|mil|mrd|mio|млн|млрд|тыс|percent|prozent|por|процент)/iu
const GERMAN_NOUN =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|tat|ismus|nis|nisse|ment|ierer|fehler|dienst|anbieter|zahlen|daten|preis)$/u
