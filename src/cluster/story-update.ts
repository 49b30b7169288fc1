import { numbersOf, numberWeight, sameNumber } from '../text/numbers/comparable-numbers.ts'
import { roughSentences } from '../text/sentences/rough-sentences.ts'
import { isConcept } from './comparable.ts'
import { eventKindsOf } from './event-kinds.ts'
import { nameForm, namesOf } from './names.ts'
import { isResolved } from './resolved.ts'
import { termsOf } from './terms.ts'
import { type Token, tokensOf } from './token.ts'

/** An article that was sent, or one that came in later. `language` is ISO 639-1. */
export interface SeenArticle {
  title: string
  text: string
  language: string | null
}

/** What a later article adds to a story. */
export interface Update {
  /** The sentence of the later article that states what changed. */
  sentence: string
  /** Names and figures that were not in the articles seen. */
  names: string[]
  numbers: string[]
}

/**
 * What an article adds to a story that was already sent, or `null` if it adds nothing worth a second card. The news must
 * be in the title (a figure, a name, a kind of event, an end of the event, or mostly unknown words) and in one of the first
 * sentences: another paper's version of the same text always has some detail further down that the first one omitted.
 * `seen` are the articles of the story that the subscriber was sent. Across languages only names, figures and kinds of event
 * can be compared.
 */
export function updateOf(seen: readonly SeenArticle[], article: SeenArticle): Update | null {
  const { title, sentences } = noveltiesOf(seen, article)
  if (!isNews(title)) return null
  const best = bestSentence(
    sentences.filter(({ novelty }) => isNews(novelty)),
    title,
  )
  if (best === undefined) return null
  return {
    sentence: best.sentence,
    names: unique([...title.names, ...best.novelty.names]),
    numbers: unique([...title.numbers, ...best.novelty.numbers]),
  }
}

interface Knowledge {
  terms: Set<string>
  /** Every word, folded: a name that occurred in any form is known. */
  words: Set<string>
  numbers: string[]
  kinds: Set<string>
}

/** A sentence of a later article, and what of it is new. */
export interface NovelSentence {
  sentence: string
  /** From 0. */
  position: number
  novelty: Novelty
}

/** What is new in the title of an article and in each of its first sentences. */
export function noveltiesOf(
  seen: readonly SeenArticle[],
  article: SeenArticle,
): { title: Novelty; sentences: NovelSentence[] } {
  const known = knowledgeOf(seen)
  const sameLanguage = seen.some(({ language }) => language === article.language)
  const text = article.text.slice(0, MAX_NEWS_CHARACTERS)
  const named = namesOf(tokensOf(article.title), tokensOf(text), article.language, 40)
  const names = new Set([...named.title, ...named.lead].filter((name) => !known.words.has(name)))
  const context: Context = { known, names, language: article.language, sameLanguage }
  const sentences = roughSentences(text, article.language)
    .slice(0, MAX_NEWS_SENTENCES)
    .map((sentence, position) => ({ sentence, position, novelty: noveltyOf(sentence, context) }))
  return { title: noveltyOf(article.title, context), sentences }
}

/** The sentence that states best what is new in the title; `undefined` for none. */
export function bestSentence(
  sentences: readonly NovelSentence[],
  title: Novelty,
): NovelSentence | undefined {
  const [best] = sentences
    .map((found) => ({ ...found, score: scoreOf(found.novelty, title) - 0.1 * found.position }))
    .sort((a, b) => b.score - a.score)
  return best
}

interface Context {
  known: Knowledge
  names: ReadonlySet<string>
  language: string | null
  sameLanguage: boolean
}

/** What of a text was not in the articles seen. */
export interface Novelty {
  names: string[]
  numbers: string[]
  kinds: string[]
  terms: string[]
  /** Share of unknown words, 0 to 1; 0 across languages. */
  share: number
}

function knowledgeOf(seen: readonly SeenArticle[]): Knowledge {
  const known: Knowledge = { terms: new Set(), words: new Set(), numbers: [], kinds: new Set() }
  for (const { title, text, language } of seen) {
    const whole = `${title}\n${text.slice(0, MAX_KNOWN_CHARACTERS)}`
    const tokens = tokensOf(whole)
    for (const term of termsOf(tokens, language, Infinity)) known.terms.add(term)
    tokens.forEach((token, index) => {
      const name = nameForm(token.folded)
      known.words
        .add(token.folded)
        .add(name)
        .add(`${name} ${tokens[index + 1]?.text ?? ''}`)
    })
    known.numbers.push(...numbersOf(whole, language))
    for (const kind of kindsIn(whole, tokens)) known.kinds.add(kind)
  }
  return known
}

function noveltyOf(text: string, { known, names, language, sameLanguage }: Context): Novelty {
  const tokens = tokensOf(text)
  const terms = termsOf(tokens, language, Infinity)
  const unknown = sameLanguage ? terms.filter((term) => !known.terms.has(term)) : []
  return {
    names: unique(tokens.map((token) => nameForm(token.folded))).filter(
      (name) => names.has(name) && !isConcept(name),
    ),
    numbers: numbersOf(text, language).filter(
      (number) =>
        numberWeight(number) >= 0.3 && !known.numbers.some((other) => sameNumber(number, other)),
    ),
    kinds: kindsIn(text, tokens).filter((kind) => !known.kinds.has(kind)),
    terms: unknown,
    share: terms.length === 0 ? 0 : unknown.length / terms.length,
  }
}

/** The kinds of event in a text, plus `resolved` if it says that something is over. */
function kindsIn(text: string, tokens: readonly Token[]): string[] {
  const kinds = eventKindsOf(tokens)
  return isResolved(text) ? [...kinds, 'resolved'] : kinds
}

function isNews({ names, numbers, kinds, terms, share }: Novelty): boolean {
  if (terms.length >= 3 && share >= 0.6) return true
  return names.length + numbers.length + kinds.length > 0 && (share === 0 || share >= 0.2)
}

/** How well a sentence states the news: what it shares with the news in the title counts most. */
function scoreOf(sentence: Novelty, title: Novelty): number {
  const inTitle =
    shared(sentence.terms, title.terms) +
    shared(sentence.names, title.names) +
    // A figure says a little more than a word.
    1.3 * shared(sentence.numbers, title.numbers) +
    shared(sentence.kinds, title.kinds)
  const facts =
    0.5 * Math.min(sentence.numbers.length, 2) + 0.4 * Math.min(sentence.names.length, 2)
  return 0.8 * Math.min(inTitle, 3) + facts + sentence.share
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((item) => b.includes(item)).length
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)]
}

/** The news of a later article is in its first characters and sentences; the rest is background. */
const MAX_NEWS_CHARACTERS = 3_000
const MAX_NEWS_SENTENCES = 8
/** Characters of a seen article that count as known; enough for anything but books. */
const MAX_KNOWN_CHARACTERS = 40_000
