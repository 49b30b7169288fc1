import type { Logger } from 'pino'
import type { GivenAnswer } from '../../model/asked.ts'
import { ModelError } from '../../summarise/model/model-error.ts'
import type { PaidModel, TokenUsage } from '../../summarise/model/ask-within-budget.ts'
import {
  answerBySentences,
  type AskRequest,
  MAX_TURNS,
  questionOf,
  sentencesFor,
} from '../asker.ts'
import { bestSentences } from '../best-sentences.ts'
import { rankSentences } from '../rank-sentences.ts'
import { choosePassages } from './choose-passages.ts'
import { readQuestion } from '../question.ts'
import { askForSearchWords } from './search-words.ts'
import { writeAnswer } from './write-answer.ts'

/** What answering by models needs. */
export interface ModelAskerDeps {
  /** In the order in which they are tried. */
  models: readonly PaidModel[]
  /** Whether models may be asked now. */
  isOn: () => boolean
  /** Limit on the tokens of the passages that are sent, by our estimate. */
  passageTokens: number
  log: Pick<Logger, 'warn'>
}

/** An answer with the tokens that it took. */
export interface Answered extends TokenUsage {
  answer: GivenAnswer
}

/**
 * Answers by the first model whose answer stands the check. Where all fail, the sentences that match without much doubt are shown; where
 * there are none, that no sentence matches, or if a model said what its passages do not, that the articles do not say.
 */
export async function answerByModels(
  { models, isOn, passageTokens, log }: ModelAskerDeps,
  request: AskRequest,
  signal: AbortSignal,
): Promise<Answered> {
  const usage: TokenUsage = { tokensIn: 0, tokensOut: 0 }
  const done = (answer: GivenAnswer): Answered => ({ answer, ...usage })
  const question = questionOf(request)
  // Nothing but orders to a model.
  if (question.text === '') return done(NOT_SAID)
  if (!isOn() || models.length === 0) return done(answerBySentences(request))
  const { texts, language } = request
  const sentences = sentencesFor(question, texts)
  const ranked = rankSentences(question, sentences)
  const passages = choosePassages(sentences, ranked, passageTokens)
  if (passages.length === 0) return done(answerBySentences(request))
  const turns = request.turns.slice(-MAX_TURNS)
  const prompt = { passages, texts, question: question.text, turns, language }
  let isUnfaithful = false
  for (const model of models) {
    signal.throwIfAborted()
    try {
      return done(await writeAnswer(model, prompt, usage, signal))
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
      log.warn({ model: error.model, reason: error.reason, err: error }, 'model gave no answer')
      isUnfaithful ||= error.reason === 'unfaithful'
    }
  }
  const evidence = bestSentences(ranked, true)
  if (evidence.length > 0) return done({ by: 'sentences', text: '', evidence })
  // Of a model that only failed nobody knows whether the article says it.
  return done(isUnfaithful ? NOT_SAID : { by: 'no-match', text: '', evidence })
}

/** Words for a search by the first model, if models may be asked; none if it does not tell, which costs nobody the answer. */
export async function searchWordsByModels(
  { models, isOn, log }: Pick<ModelAskerDeps, 'models' | 'isOn' | 'log'>,
  typed: string,
  languages: readonly string[],
  signal: AbortSignal,
): Promise<string[]> {
  const [model] = models
  const { text } = readQuestion(typed)
  if (!isOn() || model === undefined || text === '' || languages.length === 0) return []
  try {
    return await askForSearchWords(model, text, languages, { tokensIn: 0, tokensOut: 0 }, signal)
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    log.warn({ model: error.model, reason: error.reason, err: error }, 'model gave no search words')
    return []
  }
}

const NOT_SAID: GivenAnswer = { by: 'not-said', text: '', evidence: [] }
