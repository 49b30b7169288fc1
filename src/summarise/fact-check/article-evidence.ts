import { plainText } from '../../model/block.ts'
import { DAY } from '../../model/time.ts'
import { foldText, wordsOf } from '../../text/fold/fold-text.ts'
import { withoutHidden } from '../../text/hidden-characters.ts'
import { nameRunsOf } from '../../text/names/name-runs.ts'
import { codeKeys, codesIn, squash } from '../../text/numbers/codes.ts'
import { impliedValues } from '../../text/numbers/implied-values.ts'
import type { NumberMention } from '../../text/numbers/number-mention.ts'
import { numberMentions } from '../../text/numbers/number-mentions.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { termsOf } from '../extractive/sentence-terms.ts'
import type { SummaryInput } from '../provider.ts'
import { impliedDates, spellDates } from './date-words.ts'
import { datesOf } from './dates.ts'
import { quotedWords, triplesOf } from './quotes.ts'

/** The content of an article, indexed so that a summary can be checked in about a millisecond. */
export interface ArticleEvidence {
  language: string
  sentences: string[]
  sentenceTerms: ReadonlySet<string>[]
  words: ReadonlySet<string>
  /** The text in lower case without spaces, full stops and hyphens, for names and codes that may be written with or without them. */
  squashed: string
  codes: ReadonlySet<string>
  numbers: NumberMention[]
  values: ReadonlySet<number>
  dates: ReadonlySet<string>
  /** Days with their month ("apr 26"), and the same days alone ("26"). */
  monthDays: ReadonlySet<string>
  /** For each word of a name the words after it in the same name (`followers`) and before it (`leaders`). */
  followers: ReadonlyMap<string, ReadonlySet<string>>
  leaders: ReadonlyMap<string, ReadonlySet<string>>
  /** Initials of names and parts of names, and (`initials`) of all words in order: what an acronym may stand for. */
  acronyms: ReadonlySet<string>
  initials: string
  /** Acronyms used in the article, lower-cased. */
  ownAcronyms: ReadonlySet<string>
  triples: ReadonlySet<string>
  /** All words in order, separated by spaces, for short quotations. */
  wordSequence: string
}

/** Evidence from the title, byline, date and whole text of an article, including parts that were cut from the prompt. */
export function evidenceOf(article: SummaryInput): ArticleEvidence {
  const { title, author, siteName, publishedAt, blocks, language } = article
  const captions = blocks.flatMap((block) => (block.kind === 'image' ? block.alt : []))
  const text = withoutHidden(plainText(blocks).toWellFormed())
  const head = [title, author ?? '', siteName ?? '', dateWords(publishedAt, text), ...captions]
  return indexText(text, language, head.join('\n'), publishedAt)
}

/** Indexes a plain text; `head` is text around it, such as its title and byline. `publishedAt` is in epoch ms. */
export function indexText(
  text: string,
  language: string,
  head = '',
  publishedAt: number | null = null,
): ArticleEvidence {
  const spelled = spellDates(foldText(`${head}\n${text}`))
  const folded = `${impliedDates(spelled, publishedAt)}\n${spelled}`
  const words = wordsOf(folded)
  const numbers = numberMentions(folded, language)
  const { followers, leaders, acronyms } = nameIndex(folded)
  const quoted = quotedWords(folded)
  const dates = datesOf(folded)
  const sentences = text.split('\n').flatMap((line) => splitSentences(line, language))
  return {
    language,
    sentences,
    sentenceTerms: sentences.map((sentence) => new Set(termsOf(sentence, language))),
    words: new Set([...words, ...words.flatMap((word) => word.split(/['&.-]/u))]),
    squashed: squash(folded),
    codes: codeKeys(folded),
    numbers,
    values: new Set([
      ...numbers.flatMap(({ values }) => values),
      ...impliedValues(folded, words),
      ...codeValues(folded),
    ]),
    dates: new Set(dates.map(({ key }) => key)),
    monthDays: new Set(
      dates.flatMap(({ key, day }) => (day === null ? [] : [`${key} ${day}`, `${day}`])),
    ),
    followers,
    leaders,
    acronyms,
    initials: initials(words.filter((word) => !FUNCTION_WORDS.has(word))),
    ownAcronyms: new Set(Array.from(folded.matchAll(ACRONYM), ([word]) => squash(word))),
    triples: new Set(triplesOf(quoted)),
    wordSequence: ` ${quoted.join(' ')} `,
  }
}

/** Numbers inside of codes: v24.1 may be called 24.1, 2.7.0 2.7, and GPT-5 GPT 5. */
function codeValues(folded: string): number[] {
  return codesIn(folded).flatMap((code) => {
    const number = /\d+(?:\.\d+)?/u.exec(code)?.[0]
    return number === undefined || code.includes(':') || code.includes('/') ? [] : Number(number)
  })
}

function nameIndex(folded: string) {
  const followers = new Map<string, Set<string>>()
  const leaders = new Map<string, Set<string>>()
  const acronyms = new Set<string>()
  for (const { words } of nameRunsOf(folded)) {
    for (const [i, { key }] of words.entries()) {
      for (const other of words.slice(i + 1)) {
        addTo(followers, key, other.key)
        addTo(leaders, other.key, key)
      }
    }
  }
  for (const [run] of folded.matchAll(CAPITALISED)) {
    const all = run.split(/[\s-]+/u)
    const names = all.filter((word) => /^\p{Lu}/u.test(word))
    for (let from = 0; from < names.length - 1; from++) {
      for (let to = from + 2; to <= Math.min(names.length, from + 6); to++) {
        acronyms.add(initials(names.slice(from, to)))
      }
    }
    acronyms.add(initials(all))
  }
  return { followers, leaders, acronyms }
}

const ACRONYM = /\b\p{Lu}[\p{Lu}.&]+(?!\p{L})/gu
const FUNCTION_WORDS = new Set(['of', 'the', 'and', 'for', 'a', 'an', 'in', 'on', 'to'])

/** A name including its function words: "Bureau of Investigation". */
const CAPITALISED =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?:(?:[\s-]| (?:of|the|for|and|on|in|de|la|und|für) (?:the )?)\p{Lu}[\p{L}\p{N}]*)+/gu

/** The first letters of the words, lower-cased. */
export function initials(words: readonly string[]): string {
  return words.map((word) => word[0]?.toLowerCase() ?? '').join('')
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([value]))
  else set.add(value)
}

/**
 * The publication date in words; also the day before, because feeds round to UTC, and the years that the text refers to as
 * "last year" and "next year".
 */
function dateWords(publishedAt: number | null, text: string): string {
  if (publishedAt === null) return ''
  const dayAt = (days: number) => new Date(publishedAt + days * DAY)
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' })
  const year = dayAt(0).getUTCFullYear()
  const years = [LAST_YEAR.test(text) ? year - 1 : '', NEXT_YEAR.test(text) ? year + 1 : '']
  return `${format.format(dayAt(0))} ${format.format(dayAt(-1))} ${years.join(' ')}`
}

const LAST_YEAR =
  /last year|a year ago|previous year|прошл\p{L}+ год|letzte\p{L}* Jahr|año pasado|去年|昨年/iu
const NEXT_YEAR =
  /next year|coming year|следующ\p{L}+ год|nächste\p{L}* Jahr|próximo año|明年|来年/iu
