import type { GivenAnswer } from '../../model/asked.ts'
import type { Finding } from '../../model/summary.ts'
import {
  askWithinBudget,
  type PaidModel,
  type TokenUsage,
} from '../../summarise/model/ask-within-budget.ts'
import { answerSchema, type ChatMessage } from '../../summarise/model/chat-request.ts'
import { isWrittenIn, repeatsRules } from '../../summarise/model/draft-fault.ts'
import { ModelError } from '../../summarise/model/model-error.ts'
import { lastObject, withoutReasoning } from '../../summarise/model/parse-draft.ts'
import { isInstruction } from '../../summarise/prompt-injection/instruction.ts'
import { scrub, wordsOfArticle } from '../../summarise/prompt-injection/scrub.ts'
import { cut } from '../../text/cut.ts'
import type { Sentence } from '../sentence.ts'
import { RequestedAnswer, toAnswerDraft } from './answer-draft.ts'
import {
  type AnswerFault,
  answerMessages,
  objectToAnswer,
  type Prompt,
  repairAnswer,
} from './answer-prompt.ts'
import { checkAnswer } from './check-answer.ts'

/** Token limit of an answer: fifty words take about 80, more in Russian or Chinese. */
const ANSWER_TOKENS = 400
const SCHEMA = answerSchema(RequestedAnswer, 'answer')
/** Characters of an answer (UTF-16). */
const MAX_ANSWER = 600
/** Chinese shares its letters with Japanese, but not these. */
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u
/** Passages that are shown below an answer. */
const MAX_CITED = 4

type Read =
  | { answer: GivenAnswer; fault: null; findings: [] }
  | { answer: null; fault: AnswerFault | null; findings: Finding[] }

/**
 * Asks a model for an answer from numbered passages and checks it; asks once more if it cannot be used or says what its passages do
 * not. Adds the tokens of both calls to `usage`.
 * @throws {ModelError} if neither can be used: of reason `unfaithful` if the second says what its passages do not
 * @throws the reason of `signal` once it is aborted
 */
export async function writeAnswer(
  model: PaidModel,
  prompt: Prompt,
  usage: TokenUsage,
  signal: AbortSignal,
): Promise<GivenAnswer> {
  const ask = (asked: readonly ChatMessage[], maxTokens: number) =>
    askWithinBudget(
      model,
      { purpose: 'question', messages: asked, maxTokens, schema: SCHEMA },
      usage,
      signal,
    )
  const messages = answerMessages(prompt)
  const reply = await ask(messages, ANSWER_TOKENS)
  const first = readAnswer(reply.text, prompt, messages[0]?.content ?? '')
  if (first.answer !== null) return first.answer
  const isCut = reply.finish === 'length'
  const said = isCut ? '' : reply.text
  const retry =
    first.fault === null
      ? objectToAnswer(said, first.findings)
      : repairAnswer(said, first.fault, prompt.language)
  const again = await ask([...messages, ...retry], isCut ? 2 * ANSWER_TOKENS : ANSWER_TOKENS)
  const second = readAnswer(again.text, prompt, messages[0]?.content ?? '')
  if (second.answer !== null) return second.answer
  const { findings } = second
  if (second.fault === null) throw new ModelError('unfaithful', model.chat.model, { findings })
  throw new ModelError(again.finish === 'length' ? 'cut' : 'malformed', model.chat.model)
}

/** Reads and checks one answer of a model. */
function readAnswer(raw: string, prompt: Prompt, rules: string): Read {
  const { passages, texts, question, language } = prompt
  const unusable = (fault: AnswerFault): Read => ({ answer: null, fault, findings: [] })
  const draft = lastObject(withoutReasoning(raw), toAnswerDraft)
  if (draft === null) return unusable('form')
  if (draft.kind === 'not-said') {
    return { answer: { by: 'not-said', text: '', evidence: [] }, fault: null, findings: [] }
  }
  const cited = citedOf(draft.passages, passages)
  if (cited.length === 0) return unusable('passages')
  const inArticle = wordsOfArticle(passages.map((one) => one.text).join('\n'))
  const text = cut(scrub(draft.text, inArticle), MAX_ANSWER)
  if (text === '' || isInstruction(text)) return unusable('form')
  const isJapanese = language === 'zh' && KANA.test(text)
  if (isJapanese || !isWrittenIn(text, language)) return unusable('language')
  if (repeatsRules(text, rules)) return unusable('echo')
  const findings = checkAnswer({ answer: text, language, cited, texts, question })
  if (findings.length > 0) return { answer: null, fault: null, findings }
  const evidence = cited.map((one) => ({ article: one.article, sentence: one.text }))
  return { answer: { by: 'model', text, evidence }, fault: null, findings: [] }
}

function citedOf(numbers: readonly number[], passages: readonly Sentence[]): Sentence[] {
  return [...new Set(numbers)].flatMap((number) => passages[number - 1] ?? []).slice(0, MAX_CITED)
}
