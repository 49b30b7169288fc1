import { LRUCache } from 'lru-cache'
import type { GivenAnswer } from '../model/asked.ts'
import { plainText } from '../model/block.ts'
import { DAY } from '../model/time.ts'
import { type Asker, type AskRequest, sentenceAsker } from './asker.ts'
import type { Answered, ModelAskerDeps } from './model/model-asker.ts'
import { wordsIn } from './words.ts'

/** Receives measurements of answers to questions. */
export interface AskMetrics {
  /** Called for each answer with its kind, duration in milliseconds and token counts. */
  answered(by: GivenAnswer['by'], ms: number, tokensIn: number, tokensOut: number): void
}

export interface AskerOptions extends ModelAskerDeps {
  metrics: AskMetrics
  /** Milliseconds since any fixed point. */
  clock: () => number
}

/** Answers kept in memory, so that a question that many ask of one article is answered once: a few kilobytes each. */
const KEPT_ANSWERS = 1000

/**
 * The asker that the operator configured: by models, or by sentences where there is none. An answer about one article is made once for
 * each language and question, however it is spelled; follow-ups and questions to all articles are not kept.
 */
export async function openAsker(options: AskerOptions): Promise<Asker> {
  const { models, metrics, clock } = options
  const measured = (
    by: (request: AskRequest, signal: AbortSignal) => Promise<Answered>,
    searchWords: Asker['searchWords'],
  ): Asker => ({
    searchWords,
    async answer(request, signal) {
      const startedAt = clock()
      const { answer, tokensIn, tokensOut } = await by(request, signal)
      metrics.answered(answer.by, clock() - startedAt, tokensIn, tokensOut)
      return answer
    },
  })
  if (models.length === 0) {
    return measured(
      async (request, signal) => {
        return { answer: await sentenceAsker.answer(request, signal), tokensIn: 0, tokensOut: 0 }
      },
      async () => [],
    )
  }
  const { answerByModels, searchWordsByModels } = await import('./model/model-asker.ts')
  const kept = new LRUCache<string, GivenAnswer>({ max: KEPT_ANSWERS, ttl: DAY })
  return measured(
    async (request, signal) => {
      const key = keyOf(request)
      const known = key === null ? undefined : kept.get(key)
      if (known !== undefined) return { answer: known, tokensIn: 0, tokensOut: 0 }
      const answered = await answerByModels(options, request, signal)
      const { by } = answered.answer
      // The best sentences stand in for a model that may work again in a minute.
      if (key !== null && (by === 'model' || by === 'not-said')) kept.set(key, answered.answer)
      return answered
    },
    (question, languages, signal) => searchWordsByModels(options, question, languages, signal),
  )
}

/** What an answer depends on; `null` if it is not kept. A text that changed is another one. */
function keyOf({ question, turns, texts, language }: AskRequest): string | null {
  const [text, ...others] = texts
  if (text === undefined || others.length > 0 || turns.length > 0) return null
  const folded = wordsIn(question).join(' ')
  const { length } = plainText(text.blocks)
  return JSON.stringify([text.id, text.title, length, language, folded])
}
