import type { GivenAnswer } from '../model/asked.ts'
import { blocksNear } from './blocks-near.ts'
import { bestSentences, isAnswered } from './best-sentences.ts'
import { type Question, readQuestion, withEarlier } from './question.ts'
import { rankSentences } from './rank-sentences.ts'
import { type AskedText, type Sentence, sentencesOf } from './sentence.ts'

/** A question and its answer earlier in the same chain. */
export interface Turn {
  question: string
  answer: string
}

/** A question with the articles that may answer it. */
export interface AskRequest {
  question: string
  /** The last turns of its chain, the oldest first. They only help to tell what its words mean. */
  turns: readonly Turn[]
  texts: readonly AskedText[]
  /** Its words in the languages of the articles, where they were asked for. */
  words?: readonly string[]
  /** The language of the answer (ISO 639-1). Sentences stay as they are. */
  language: string
}

/** Answers questions from articles, and from nothing else. */
export interface Asker {
  /** @throws the reason of `signal` once it is aborted */
  answer(request: AskRequest, signal: AbortSignal): Promise<GivenAnswer>
  /**
   * Words, in these languages (ISO 639-1), to look for articles by that answer a question in another; none without a model, or if it
   * does not tell.
   * @throws the reason of `signal` once it is aborted
   */
  searchWords(
    question: string,
    languages: readonly string[],
    signal: AbortSignal,
  ): Promise<string[]>
}

/** Turns of a chain that are looked at. */
export const MAX_TURNS = 3

/** A question as it is compared with sentences, with the words of its chain. */
export function questionOf({
  question,
  turns,
  words = [],
}: Pick<AskRequest, 'question' | 'turns' | 'words'>): Question {
  const earlier = turns.slice(-MAX_TURNS).map((turn) => readQuestion(turn.question))
  const asked = readQuestion(question)
  const all = new Set([...asked.words, ...words.flatMap((word) => readQuestion(word).words)])
  return withEarlier({ ...asked, words: [...all] }, earlier)
}

/** Whether a sentence of these texts probably answers a question. */
export function isAnsweredBy(
  request: Pick<AskRequest, 'question' | 'turns'>,
  texts: readonly AskedText[],
): boolean {
  const question = questionOf(request)
  return isAnswered(rankSentences(question, sentencesFor(question, texts)))
}

/** The sentences that a question is compared with: of a single article all, of several those of the blocks near it. */
export function sentencesFor(question: Question, texts: readonly AskedText[]): Sentence[] {
  const isOne = texts.length === 1
  return texts.flatMap((text) =>
    sentencesOf(isOne ? text : { ...text, blocks: blocksNear(text.blocks, question) }),
  )
}

/** Answers by the sentences that match best. */
export function answerBySentences(request: AskRequest): GivenAnswer {
  const question = questionOf(request)
  const ranked = rankSentences(question, sentencesFor(question, request.texts))
  const evidence = bestSentences(ranked)
  const by = evidence.length === 0 ? 'no-match' : isAnswered(ranked) ? 'sentences' : 'near'
  return { by, text: '', evidence }
}

/** Answers without a model. */
export const sentenceAsker: Asker = {
  async answer(request, signal) {
    signal.throwIfAborted()
    return answerBySentences(request)
  },
  searchWords: async () => [],
}
