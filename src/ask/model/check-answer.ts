import { phoneticKey } from '../../cluster/phonetic-key.ts'
import type { Finding } from '../../model/summary.ts'
import { type ArticleEvidence, evidenceOf } from '../../summarise/fact-check/article-evidence.ts'
import { factCheck } from '../../summarise/fact-check/fact-check.ts'
import { foldText, wordsOf } from '../../text/fold/fold-text.ts'
import { foldWord } from '../../text/fold/fold-word.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import type { AskedText, Sentence } from '../sentence.ts'
import { isSameWord, wordsIn } from '../words.ts'

/** An answer with what it is checked against. */
export interface CheckedText {
  answer: string
  /** ISO 639-1. */
  language: string
  /** The passages that it names. */
  cited: readonly Sentence[]
  texts: readonly AskedText[]
  question: string
}

/**
 * What an answer says and its sources do not. Names are looked for in the whole of the articles that it cites; numbers, dates and
 * quotations in the cited passages themselves, which are what the reader sees. It is stricter than the check of summaries
 * (`factCheck`), where a noun of German or the name of a country in another language may be a name: here the answer is asked for again.
 */
export function checkAnswer(given: CheckedText): Finding[] {
  const { answer, language, cited, texts } = given
  const ids = new Set(cited.map(({ article }) => article))
  const sources = texts.filter(({ id }) => ids.has(id))
  const whole = evidenceOf(joined(sources))
  const shown = evidenceOf({
    ...joined(sources),
    blocks: cited.map(({ text }) => ({ kind: 'paragraph', text, marks: [] })),
  })
  const found = [
    ...factCheck(answer, whole, language).filter(isHard),
    ...factCheck(answer, shown, language).filter((one) => isHard(one) && IN_PASSAGES.has(one.kind)),
    ...unknownNames(given, whole),
  ]
  const seen = new Set<string>()
  return found.filter(({ span }) => !seen.has(span) && Boolean(seen.add(span)))
}

const IN_PASSAGES: ReadonlySet<Finding['kind']> = new Set(['number', 'year', 'date', 'quote'])

function isHard({ severity }: Finding): boolean {
  return severity === 'hard'
}

/** Several articles as one; in several languages as one in none. */
function joined(sources: readonly AskedText[]): AskedText {
  const [first, ...others] = sources
  if (first === undefined) throw new RangeError('an answer without sources is not checked')
  if (others.length === 0) return first
  const isOne = others.every(({ language }) => language === first.language)
  return {
    ...first,
    title: sources.map(({ title }) => title).join('\n'),
    author: sources.map(({ author }) => author ?? '').join('\n'),
    siteName: sources.map(({ siteName }) => siteName ?? '').join('\n'),
    language: isOne ? first.language : 'und',
    blocks: sources.flatMap(({ blocks }) => blocks),
  }
}

const CYRILLIC = /^\p{sc=Cyrillic}/u
/** Shorter names have too many look-alikes. */
const MIN_NAME = 4

/**
 * Names that the check of summaries lets pass: capitalised words of German, of another Latin language than the article's, and names in
 * Cyrillic letters of an article in Latin ones. A word passes if the articles or the question have it, or if it is the name of a country.
 */
function unknownNames(
  { answer, language, question }: CheckedText,
  whole: ArticleEvidence,
): Finding[] {
  const isOther = language !== whole.language
  if (!isOther && language !== 'de') return []
  const asked = wordsIn(question)
  const keys = new Set([...whole.words].map((word) => phoneticKey(foldWord(word))))
  const countries = countryWords(language)
  const isKnown = (text: string): boolean => {
    const word = foldWord(text)
    if (asked.some((one) => isSameWord(one, word)) || countries.has(word)) return true
    for (const known of whole.words) if (isSameWord(foldWord(known), word)) return true
    return CYRILLIC.test(text) && keys.has(phoneticKey(word))
  }
  // Any German noun has a capital; two of them side by side are hardly ever anything but a name.
  const needed = language === 'de' && isOther ? 2 : 1
  return splitSentences(answer, language).flatMap((sentence): Finding[] => {
    const names = Array.from(sentence.matchAll(CAPITALISED)).filter(({ index }) => index > 1)
    const unknown = names.filter(([name]) => {
      const words = name.split(/[\s-]+/u).filter((word) => word.length >= MIN_NAME)
      return words.filter((word) => !isKnown(word)).length >= needed
    })
    return unknown.map(([span]) => ({ kind: 'name', severity: 'hard', span }))
  })
}

/** Capitalised words side by side. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu

const countriesOf = new Map<string, ReadonlySet<string>>()

/** The words of the names of countries in a language. */
function countryWords(language: string): ReadonlySet<string> {
  const known = countriesOf.get(language)
  if (known !== undefined) return known
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const words = new Set(
    COUNTRIES.flatMap((code) => wordsOf(foldText(names.of(code) ?? '')).map(foldWord)),
  )
  countriesOf.set(language, words)
  return words
}

/** All codes that ICU may have a name for. */
const COUNTRIES = Array.from({ length: 26 * 26 }, (_, i) =>
  String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
).concat('EU', 'UN', '150', '142', '002', '019')
