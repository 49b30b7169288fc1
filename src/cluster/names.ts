import { isStopWord } from '../text/stop-words/any-language.ts'
import { conceptOf } from './concepts.ts'
import { staticIdf } from './idf.ts'
import { phoneticKey } from './phonetic-key.ts'
import { type Token } from './token.ts'

/** Names of an article: those of its title first. Folded; a product and its number are one name as well (`orbit 9`). */
export interface Names {
  title: string[]
  lead: string[]
}

/**
 * The names in a title and a lead: words with a capital letter where none is due, words in capitals, codes with digits.
 * A word at the start of a sentence, or in a title that has capitals everywhere, counts only where the rest of the text
 * does not write it small. German writes every noun with a capital, so what ends like an abstract noun there or
 * is a word of the trade is left out. At most `limit` names in each part. `body` only bears witness to how words are
 * written.
 */
export function namesOf(
  title: readonly Token[],
  lead: readonly Token[],
  language: string | null,
  limit: number,
  body: readonly Token[] = [],
): Names {
  const shouting = isTitleCase(title)
  const seen = census([...(shouting ? [] : title), ...lead], body)
  const inTitle = collect(title, (token, index) =>
    isName(token, title[index + 1], seen, language, shouting || token.initial),
  )
  const inLead = collect(lead, (token, index) =>
    isName(token, lead[index + 1], seen, language, token.initial),
  )
  const first = new Set(inTitle.slice(0, limit))
  return { title: [...first], lead: inLead.filter((name) => !first.has(name)).slice(0, limit) }
}

interface Census {
  /** Words written small somewhere. */
  small: Set<string>
  /** Words written with a capital where none is due. */
  capital: Set<string>
  /** How often a word occurs in title and lead; the body repeats the lead and is not counted. */
  count: Map<string, number>
}

function census(tokens: readonly Token[], body: readonly Token[]): Census {
  const seen: Census = { small: new Set(), capital: new Set(), count: new Map() }
  for (const token of [...tokens, ...body]) {
    if (!CAPITAL.test(token.text)) seen.small.add(token.folded)
    else if (!token.initial) seen.capital.add(token.folded)
  }
  for (const { folded } of tokens) seen.count.set(folded, (seen.count.get(folded) ?? 0) + 1)
  return seen
}

function isName(
  token: Token,
  after: Token | undefined,
  seen: Census,
  language: string | null,
  doubtful: boolean,
): boolean {
  if (token.dense) return false
  if (SHAPE.test(token.text)) return !UNIT.test(token.text)
  const word = token.folded
  if (token.initial && SMALL.test(token.text)) return isUnknown(word)
  if (!CAPITAL.test(token.text)) return false
  if (word.length < 2 || isStopWord(word) || seen.small.has(word)) return false
  if (language === 'de' && isGermanNoun(word)) return false
  if (!doubtful || after?.dense) return true
  if (staticIdf(word) < 1) return false
  const named = after !== undefined && after.adjacent && seen.capital.has(after.folded)
  return named || seen.capital.has(word) || (seen.count.get(word) ?? 0) > 1
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
 * A folded name in the form in which it is compared: a country by its idea (`Denmark`, `Danish` and `Dänemark`
 * are `@denmark`), else as it is; a Cyrillic one as it sounds, without its declension.
 */
export function nameForm(word: string): string {
  const idea = conceptOf(word)
  if (idea !== null && COUNTRIES.has(idea)) return idea
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
  return staticIdf(word) < 1 || GERMAN_NOUN.test(word) || conceptOf(word) !== null
}

/** No text begins small but with a name that is written so: `zlib is out`. */
const SMALL = /^[a-z]{4,}$/u
const CAPITAL = /^\p{Lu}/u
/** Capitals only, a capital inside, or letters with digits. */
const SHAPE = /^\p{Lu}{2,}$|^\p{L}+\p{Lu}|\p{L}.*\d|\d.*\p{L}/u
const COUNTRIES = new Set(
  'europe america china japan russia germany france britain india spain africa australia canada korea denmark norway nordic italy poland ireland iceland'
    .split(' ')
    .map((name) => `@${name}`),
)
const CYRILLIC = /^[\u0400-\u04ff]+$/u
/** What has the shape of a code and is a measure: 5G, 4K, 120Hz, 16GB, 3nm, 2026er, ordinal numbers. */
const UNIT =
  /^(?:[2-6]g|[248]k|\d+(?:[.,]\d+)?(?:hz|khz|mhz|ghz|[kmgt]b(?:ps|\/s)?|nm|mm|cm|km|kg|mah|wh|kwh|gw|mw|w|mp|st|nd|rd|th|er|s|h|x|bn|m|b|k|p)|AI|KI|IA|ИИ|CEO|CFO|CTO|US|USA|EU|UE|UK|США|ЕС|TV|PC|IT|IPO|API|UTC|GB|TB|MB|GHz|MHz|Hz|mAh|kWh|GW|MW|RAM|USB|WLAN|LTE|OLED|LED|PDF|SMS)$/iu
/** A number that follows a name and belongs to it. */
const GENERATION = /^\d{1,2}(?:\.\d{1,3}){0,2}$/u
/** After a number: it counts something and is no part of a name. */
const SCALE = /^(?:mi?ll|bill?i|mil|mrd|mio|млн|млрд|тыс|percent|prozent|por|процент)/iu
const GERMAN_NOUN =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|tat|ismus|nis|nisse|ment|ierer|fehler|dienst|anbieter|zahlen|daten|preis)$/u
