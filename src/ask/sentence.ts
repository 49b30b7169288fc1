import { passagesOf } from '../summarise/passages.ts'
import type { SummaryInput } from '../summarise/provider.ts'
import { withoutHidden } from '../text/hidden-characters.ts'
import { splitSentences } from '../text/sentences/split-sentences.ts'
import { wordsIn } from './words.ts'

/** A text that questions are answered from: an article with its blocks. */
export type AskedText = SummaryInput

/** A sentence of an article with what stands around it. */
export interface Sentence {
  /** The id of its article. */
  article: number
  /** As it stands there, its white space aside. */
  text: string
  words: ReadonlySet<string>
  /** The words of the heading that it stands under. */
  heading: ReadonlySet<string>
  /** The words of the article's title. */
  title: ReadonlySet<string>
  /** Its place among the sentences of its article. */
  at: number
}

const NO_WORDS: ReadonlySet<string> = new Set()

/**
 * The sentences of an article, its title first, in their order; rows of tables and items of lists are sentences too. None instructs a
 * model (`passagesOf`). Code, captions and notes are left out.
 */
export function sentencesOf({ id, title, blocks, language }: AskedText): Sentence[] {
  const titleWords = new Set(wordsIn(title))
  const sentences: Sentence[] = []
  let heading = NO_WORDS
  const add = (text: string) => {
    sentences.push({
      article: id,
      text,
      words: new Set(wordsIn(text)),
      heading,
      title: titleWords,
      at: sentences.length,
    })
  }
  for (const text of passagesOf([titleBlock(title)], language)) add(text.text)
  for (const { kind, text } of passagesOf(blocks, language)) {
    if (kind === 'heading') heading = new Set(wordsIn(text))
    for (const sentence of splitSentences(text, language)) add(sentence)
  }
  return sentences
}

function titleBlock(title: string) {
  return { kind: 'paragraph' as const, text: withoutHidden(title), marks: [] }
}
