import type { GivenAnswer } from '../model/asked.ts'
import { bestSentences } from './best-sentences.ts'
import { type Question, readQuestion, withEarlier } from './question.ts'
import { rankSentences } from './rank-sentences.ts'
import { type AskedText, sentencesOf } from './sentence.ts'

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
  /** The language of the answer (ISO 639-1). Sentences stay as they are. */
  language: string
}

/** Answers questions from articles, and from nothing else. */
export interface Asker {
  /** @throws the reason of `signal` once it is aborted */
  answer(request: AskRequest, signal: AbortSignal): Promise<GivenAnswer>
}

/** Turns of a chain that are looked at. */
export const MAX_TURNS = 3

/** A question as it is compared with sentences, with the words of its chain. */
export function questionOf({ question, turns }: Pick<AskRequest, 'question' | 'turns'>): Question {
  const earlier = turns.slice(-MAX_TURNS).map((turn) => readQuestion(turn.question))
  return withEarlier(readQuestion(question), earlier)
}

/** Answers by the sentences that match best. */
export function answerBySentences(request: AskRequest): GivenAnswer {
  const ranked = rankSentences(questionOf(request), request.texts.flatMap(sentencesOf))
  const evidence = bestSentences(ranked)
  return { by: evidence.length === 0 ? 'no-match' : 'sentences', text: '', evidence }
}

/** Answers without a model. */
export const sentenceAsker: Asker = {
  async answer(request, signal) {
    signal.throwIfAborted()
    return answerBySentences(request)
  },
}
