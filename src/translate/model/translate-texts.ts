import type { Logger } from 'pino'
import type { Prose } from '../../model/block.ts'
import {
  askWithinBudget,
  type PaidModel,
  type TokenUsage,
} from '../../summarise/model/ask-within-budget.ts'
import { ModelError, type ModelErrorReason } from '../../summarise/model/model-error.ts'
import { estimateTokens } from '../../summarise/model/tokens.ts'
import { translationFault } from '../check/translation-fault.ts'
import { fromTagged, type Tagged, toTagged, wordsOfTagged } from '../tagged.ts'
import { readTranslations, TRANSLATION_SCHEMA } from './read-translations.ts'
import { type AskedText, translationMessages, translationRules } from './translation-prompt.ts'

/** Texts of one article with the languages. */
export interface TextsToTranslate {
  texts: readonly Prose[]
  title: string
  from: string
  to: string
}

/** What came of a request. */
export interface TranslatedTexts {
  /** With tags, as they are stored; `null` where no translation stood the check, or none was made. */
  texts: readonly (string | null)[]
  /** Why it ended early: no time or budget was left, or no model answers. `null` if each text was tried. */
  stopped: 'late' | 'budget' | 'model' | null
}

/** What asking needs. */
export interface TranslateDeps {
  /** In the order in which they are tried. */
  models: readonly PaidModel[]
  log: Pick<Logger, 'warn' | 'info'>
}

/** Characters of the texts of one call: what a model on a small machine translates in less than the half minute that a call may take. */
const BATCH = 1_000
const BATCH_TEXTS = 10
/** Calls at the same time: a server of one's own answers one after another. */
const AT_ONCE = 2
/** Tokens for a text besides its words: keys, its id and its first words. */
const EXTRA_TOKENS = 40
/** An estimate is an upper bound for one language; a translation may be longer. */
const GROWTH = 2

/** A model answered, only not as it should: asked once more, it may. */
const ANSWERED: ReadonlySet<ModelErrorReason> = new Set(['refusal', 'cut', 'malformed'])

interface Item extends AskedText {
  index: number
  tagged: Tagged
  /** Its words, without what is kept. */
  plain: string
}

/**
 * Translates texts in batches, checks each, and asks once more for those that fail, in smaller batches, so that one that a model refuses
 * or that makes an answer too long costs none of the others. Adds the tokens of all calls to `usage`.
 */
export async function translateTexts(
  deps: TranslateDeps,
  request: TextsToTranslate,
  usage: TokenUsage,
  signal: AbortSignal,
): Promise<TranslatedTexts> {
  const done: (string | null)[] = request.texts.map(() => null)
  const items = request.texts.map((prose, index): Item => {
    const tagged = toTagged(prose)
    return {
      id: `k${index + 1}`,
      index,
      tagged,
      text: tagged.text,
      plain: wordsOfTagged(tagged.text),
    }
  })
  let stopped: TranslatedTexts['stopped'] = null
  const queue = batchesOf(items, BATCH, BATCH_TEXTS).values()
  const work = async () => {
    for (const batch of queue) {
      if (stopped !== null) return
      try {
        const failed = await ask(deps, request, batch, done, usage, signal)
        const half = Math.ceil(batch.length / 2)
        for (const again of batchesOf(failed, BATCH, Math.min(half, failed.length))) {
          await ask(deps, request, again, done, usage, signal)
        }
      } catch (error) {
        if (signal.aborted) stopped = 'late'
        else if (error instanceof ModelError)
          stopped = error.reason === 'budget' ? 'budget' : 'model'
        else throw error
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { texts: done, stopped }
}

/**
 * Asks for a batch and puts what stands the check into `done`. Returns the others, each with what is wrong.
 * @throws {ModelError} if no model answers
 */
async function ask(
  { models, log }: TranslateDeps,
  { title, from, to, texts }: TextsToTranslate,
  batch: readonly Item[],
  done: (string | null)[],
  usage: TokenUsage,
  signal: AbortSignal,
): Promise<Item[]> {
  const before = texts[(batch[0]?.index ?? 0) - 1]?.text ?? ''
  const messages = translationMessages({ texts: batch, title, before, to })
  const maxTokens = batch.reduce(
    (sum, { text }) => sum + GROWTH * estimateTokens(text) + EXTRA_TOKENS,
    EXTRA_TOKENS,
  )
  const answer = await answerOf(models, { messages, maxTokens }, usage, signal, log)
  const found = readTranslations(answer, batch)
  return batch.flatMap((item) => {
    const text = found.get(item.id)
    const fault = text === undefined ? 'missing' : faultOf(text, item, { from, to })
    if (text !== undefined && fault === undefined) {
      done[item.index] = text
      return []
    }
    return { ...item, fault }
  })
}

function faultOf(
  text: string,
  { tagged, plain }: Item,
  { from, to }: Pick<TextsToTranslate, 'from' | 'to'>,
): AskedText['fault'] {
  if (fromTagged(text, tagged.tags) === null) return 'structure'
  const pair = { original: plain, translated: wordsOfTagged(text), from, to }
  return translationFault(pair, translationRules(to)) ?? undefined
}

/** The answer of the first model that gives one; empty if it refused, was cut or sent something else. */
async function answerOf(
  models: readonly PaidModel[],
  { messages, maxTokens }: { messages: ReturnType<typeof translationMessages>; maxTokens: number },
  usage: TokenUsage,
  signal: AbortSignal,
  log: TranslateDeps['log'],
): Promise<string> {
  let last: ModelError | null = null
  for (const model of models) {
    signal.throwIfAborted()
    try {
      const reply = await askWithinBudget(
        model,
        { purpose: 'translation', messages, maxTokens, schema: TRANSLATION_SCHEMA },
        usage,
        signal,
      )
      return reply.text
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
      const { model: name, reason } = error
      log.warn({ model: name, reason, err: error }, 'model gave no translation')
      if (ANSWERED.has(reason)) return ''
      last = error
    }
  }
  throw last ?? new RangeError('there is no model to translate with')
}

/** Neighbouring texts together, as long as they are few and short enough; a longer one stands alone. */
function batchesOf(items: readonly Item[], characters: number, most: number): Item[][] {
  const batches: Item[][] = []
  let size = 0
  for (const item of items) {
    const last = batches.at(-1)
    if (last === undefined || last.length >= most || size + item.text.length > characters) {
      batches.push([item])
      size = item.text.length
    } else {
      last.push(item)
      size += item.text.length
    }
  }
  return batches
}
