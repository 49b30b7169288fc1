import { checkAnswer } from '../../ask/model/check-answer.ts'
import { sentencesOf, type AskedText } from '../../ask/sentence.ts'
import type { Finding } from '../../model/summary.ts'
import { termsOf } from '../../summarise/extractive/sentence-terms.ts'
import { evidenceOf } from '../../summarise/fact-check/article-evidence.ts'
import { factCheck } from '../../summarise/fact-check/fact-check.ts'
import { isWrittenIn } from '../../summarise/model/draft-fault.ts'
import { isInstruction } from '../../summarise/prompt-injection/instruction.ts'
import { scrub, wordsOfArticle } from '../../summarise/prompt-injection/scrub.ts'
import { cut } from '../../text/cut.ts'
import { stopWords } from '../../text/stop-words/by-language.ts'
import { findQuote } from '../find-quote.ts'
import type { Candidate } from '../pick-comments.ts'
import { checkDenials } from './check-denials.ts'
import type { LineDraft } from './said-draft.ts'
import type { SaidPrompt } from './said-prompt.ts'

/** A line that its comment supports. */
export interface CheckedLine {
  kind: LineDraft['kind']
  text: string
  quote: string
  comment: Candidate
}

/** Characters of a line and of its quotation (UTF-16). */
const MAX_LINE = 240
const MAX_QUOTE = 300
/** Share of a line's terms that its comment has, where both are in one language: less is about something else. */
const MIN_SHARED = 0.35
/** The same for a sentence that is shown in place of a quotation which the comment does not have. */
const MIN_SHARED_QUOTE = 0.5
/** Frequent words of the comment's language in a line whose own frequent words are not known: "a" is one in many languages. */
const MAX_OTHER = 2
/** Chinese shares its letters with Japanese, but not these. */
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u

/**
 * Checks a line against its comments: it rests on the first of them that has the quotation, or else a sentence that says the same. Numbers,
 * dates, names and quotations of the line have to stand in that comment; a name may also be one of the article's title.
 * @returns what is wrong with it, in words for the model, if it cannot be shown
 */
export function checkLine(draft: LineDraft, prompt: SaidPrompt): CheckedLine | string {
  const named = draft.comments.flatMap((number) => prompt.comments[number - 1] ?? [])
  const start = `"${draft.text.slice(0, 60)}…":`
  if (named.length === 0) return `${start} there is no comment of that number`
  const found = quoted(draft, named, prompt)
  if (found === null) return `${start} the quote does not stand in the comment`
  const { comment, quote } = found
  const text = cut(
    scrub(draft.text, wordsOfArticle(comment.sentences.join('\n'))).replace(/\s+/gu, ' '),
    MAX_LINE,
  )
  if (text === '' || isInstruction(text)) return `${start} that is no line about a comment`
  if (!isIn(text, prompt)) return `${start} it is in another language`
  const wrong = unsupported(text, comment, prompt)
  if (wrong !== null) return `${start} ${wrong}`
  const denied = checkDenials({ text, quote, sentences: comment.sentences, ...prompt })
  if (denied !== null) return `${start} ${denied}`
  const others = named.filter(
    ({ voice, author, sentences }) =>
      voice !== comment.voice &&
      author !== comment.author &&
      isAbout(quote, sentences, prompt.from),
  )
  // What one person says against the article is an objection, until somebody else says so too.
  const kind = draft.kind === 'correction' && others.length === 0 ? 'objection' : draft.kind
  return { kind, text, quote: cut(quote, MAX_QUOTE), comment }
}

function quoted(
  { quote, text }: LineDraft,
  named: readonly Candidate[],
  { from, language }: SaidPrompt,
): { comment: Candidate; quote: string } | null {
  for (const comment of named) {
    const found = findQuote(comment.sentences.join(' '), quote)
    if (found !== null) return { comment, quote: found }
  }
  const [comment] = named
  if (comment === undefined || from !== language) return null
  const closest = comment.sentences
    .map((sentence) => ({ sentence, share: shared(text, sentence, from) }))
    .reduce((a, b) => (b.share > a.share ? b : a))
  return closest.share >= MIN_SHARED_QUOTE ? { comment, quote: closest.sentence } : null
}

/** Whether a line is in its language. Few words do not tell much, but they tell whether they are rather the comment's. */
function isIn(text: string, { language, from }: SaidPrompt): boolean {
  if (language === 'zh' && KANA.test(text)) return false
  if (!isWrittenIn(text, language)) return false
  if (language === from) return true
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (frequent: ReadonlySet<string>) => words.filter((one) => frequent.has(one)).length
  const own = stopWords(language)
  return count(stopWords(from)) <= (own.size === 0 ? MAX_OTHER : count(own))
}

/** What of a line its comment does not say; `null` if it says all of it, as far as that can be told. */
function unsupported(text: string, comment: Candidate, prompt: SaidPrompt): string | null {
  const { from, language, title } = prompt
  const source: AskedText = {
    id: 0,
    // A number of the title is none of the comment.
    title: title.replace(/\p{N}+/gu, ' '),
    author: comment.author,
    publishedAt: null,
    language: from,
    url: comment.url,
    siteName: null,
    blocks: comment.sentences.map((sentence) => ({ kind: 'paragraph', text: sentence, marks: [] })),
  }
  const cited = sentencesOf(source)
  const given = { language, cited, texts: [source], question: '' }
  const findings = [
    ...checkAnswer({ ...given, answer: text }),
    // The first word of an answer has a capital anyway; two of them are a name.
    ...(OPENS_WITH_NAME.test(text) ? checkAnswer({ ...given, answer: `${BEFORE}${text}` }) : []),
    ...factCheck(text, evidenceOf(source), language).filter(({ kind }) => COUNTED.has(kind)),
  ]
  if (findings.length > 0) {
    const spans = new Set(findings.map(({ span }) => JSON.stringify(span)))
    return `the comment does not have ${[...spans].join(', ')}`
  }
  if (from !== language || isAbout(text, comment.sentences, from)) return null
  return 'the comment is about other things'
}

/** Stands before a line whose first words are to be looked at as any others. */
const BEFORE = '… '
const OPENS_WITH_NAME = /^\p{Lu}[\p{L}’'-]{3,} \p{Lu}[\p{L}’'-]{3,}/u
/** In a summary small numbers in words may be the writer's own; a comment is short enough to have them. */
const COUNTED: ReadonlySet<Finding['kind']> = new Set(['number', 'year', 'date', 'quote'])

/** Whether sentences have enough of the words of a text, both in one language. */
function isAbout(text: string, sentences: readonly string[], language: string): boolean {
  return shared(text, sentences.join(' '), language) >= MIN_SHARED
}

/** The share of the terms of a text that another one has: 0 to 1. */
function shared(text: string, other: string, language: string): number {
  const terms = new Set(termsOf(text, language))
  const others = new Set(termsOf(other, language))
  return terms.size === 0 ? 0 : [...terms].filter((term) => others.has(term)).length / terms.size
}
