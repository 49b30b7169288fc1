import { plainText } from '../../model/block.ts'
import { DAY } from '../../model/time.ts'
import { foldText, wordsOf } from '../../text/fold/fold-text.ts'
import { nameRunsOf } from '../../text/names/name-runs.ts'
import { codeKeys, squash } from '../../text/numbers/codes.ts'
import { impliedValues } from '../../text/numbers/implied-values.ts'
import type { NumberMention } from '../../text/numbers/number-mention.ts'
import { numberMentions } from '../../text/numbers/number-mentions.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { termsOf } from '../extractive/sentence-terms.ts'
import { visibleText } from '../prompt-injection/visible.ts'
import type { SummaryInput } from '../summary-input.ts'
import { datesOf } from './dates.ts'
import { quotedWords, triplesOf } from './quotes.ts'

/** Everything an article says, indexed so that a summary can be checked in about a millisecond. */
export interface ArticleEvidence {
  language: string
  sentences: string[]
  sentenceTerms: ReadonlySet<string>[]
  words: ReadonlySet<string>
  /** The text in lower case without spaces, points and hyphens, for names and codes written apart or together. */
  squashed: string
  codes: ReadonlySet<string>
  numbers: NumberMention[]
  values: ReadonlySet<number>
  dates: ReadonlySet<string>
  /** Days of a month ("apr 26"), and the days alone that stand beside some month. */
  monthDays: ReadonlySet<string>
  /** Capitalised words that follow a word in a name, and those that stand before one. */
  followers: ReadonlyMap<string, ReadonlySet<string>>
  leaders: ReadonlyMap<string, ReadonlySet<string>>
  /** First letters of its names, whole and in part, and of other words in a row: what an acronym may stand for. */
  acronyms: ReadonlySet<string>
  initials: string
  /** Its own acronyms, lower-cased. */
  shouted: ReadonlySet<string>
  triples: ReadonlySet<string>
  /** All words in order, for short quotations. */
  running: string
}

/** Title, byline, date and text of an article. What was cut from a prompt counts as well: it is in the article. */
export function evidenceOf(article: SummaryInput): ArticleEvidence {
  const { title, author, siteName, publishedAt, blocks, language } = article
  const captions = blocks.flatMap((block) => (block.kind === 'image' ? block.alt : []))
  const text = visibleText(plainText(blocks))
  const head = [title, author ?? '', siteName ?? '', dateWords(publishedAt, text), ...captions]
  return indexText(text, language, visibleText(head.join('\n')))
}

/** Indexes a plain text; `head` is what stands around it. */
export function indexText(text: string, language: string, head = ''): ArticleEvidence {
  const folded = foldText(`${head}\n${text}`)
  const words = wordsOf(folded)
  const numbers = numberMentions(folded, language)
  const { followers, leaders, acronyms } = neighbours(folded)
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
    values: new Set([...numbers.flatMap(({ values }) => values), ...impliedValues(folded, words)]),
    dates: new Set(dates.map(({ key }) => key)),
    monthDays: new Set(
      dates.flatMap(({ key, day }) => (day === null ? [] : [`${key} ${day}`, `${day}`])),
    ),
    followers,
    leaders,
    acronyms,
    initials: initials(words.filter((word) => !SMALL.has(word))),
    shouted: new Set(Array.from(folded.matchAll(SHOUTED), ([word]) => squash(word))),
    triples: new Set(triplesOf(quoted)),
    running: ` ${quoted.join(' ')} `,
  }
}

function neighbours(folded: string) {
  const followers = new Map<string, Set<string>>()
  const leaders = new Map<string, Set<string>>()
  const acronyms = new Set<string>()
  for (const { words } of nameRunsOf(folded)) {
    for (const [i, { key }] of words.entries()) {
      for (const other of words.slice(i + 1)) {
        note(followers, key, other.key)
        note(leaders, other.key, key)
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

const SHOUTED = /\b\p{Lu}[\p{Lu}.&]+(?!\p{L})/gu
const SMALL = new Set(['of', 'the', 'and', 'for', 'a', 'an', 'in', 'on', 'to'])

/** A name with its small words: "Bureau of Investigation". */
const CAPITALISED =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?:(?:[\s-]| (?:of|the|for|and|on|in|de|la|und|für) (?:the )?)\p{Lu}[\p{L}\p{N}]*)+/gu

export function initials(words: readonly string[]): string {
  return words.map((word) => word[0]?.toLowerCase() ?? '').join('')
}

function note(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([value]))
  else set.add(value)
}

/**
 * The day an article came out, as it may be told; also the day before, since feeds round to UTC, and the years that it
 * calls the last and the next one.
 */
function dateWords(publishedAt: number | null, text: string): string {
  if (publishedAt === null) return ''
  const at = (days: number) => new Date(publishedAt + days * DAY)
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' })
  const year = at(0).getUTCFullYear()
  const years = [LAST_YEAR.test(text) ? year - 1 : '', NEXT_YEAR.test(text) ? year + 1 : '']
  return `${format.format(at(0))} ${format.format(at(-1))} ${years.join(' ')}`
}

const LAST_YEAR =
  /last year|a year ago|previous year|прошл\p{L}+ год|letzte\p{L}* Jahr|año pasado|去年|昨年/iu
const NEXT_YEAR =
  /next year|coming year|следующ\p{L}+ год|nächste\p{L}* Jahr|próximo año|明年|来年/iu
