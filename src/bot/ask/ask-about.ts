import { type Asker, type AskRequest, isAnsweredBy, MAX_TURNS } from '../../ask/asker.ts'
import { findTexts, textOf } from '../../ask/find-texts.ts'
import type { AskedText } from '../../ask/sentence.ts'
import { MAX_QUESTION } from '../../ask/question.ts'
import { askedMessage } from '../../card/asked-message.ts'
import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import type { Logger } from '../../log.ts'
import type { Asked, GivenAnswer } from '../../model/asked.ts'
import { ASKED_KEPT_MS } from '../../model/asked.ts'
import { SECOND } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'
import { showChatAction } from '../../telegram/chat-action.ts'
import { sendMessage } from '../../telegram/edit-or-send.ts'
import { apologise } from '../apologise.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotLimits } from '../bot-deps.ts'
import { searchFailure } from '../lists/search-failure.ts'
import { SearchFailed } from '../../store/search-failed.ts'
import { senderOf } from '../sender-of.ts'
import { summaryLanguage } from '../summary-language.ts'
import type { Asking } from './asking.ts'

/** What answering a question needs. */
export interface AskDeps {
  store: Pick<Store, 'subscribers'>
  asker: Asker
  asking: Pick<Asking, 'start'>
  limits: Pick<BotLimits, 'questionsPerDay'>
  now: () => number
  log: Logger
}

/** What a question is about: an article by its id or what was asked before; everything if neither is given. */
export interface About {
  readonly article?: number | undefined
  readonly asked?: number | undefined
}

/** How long somebody waits for an answer. */
const ASK_MS = 20 * SECOND
/** Articles whose sentences are compared with a question. */
const MAX_TEXTS = 24

/**
 * Answers a question about an article or about all that the chat may see, as a reply to the message that asked. Says so where it is
 * turned off, where the person has asked enough for a day, and while their last question is being answered. Returns before the answer.
 */
export async function askAbout(
  ctx: BotContext,
  typed: string,
  about: About,
  deps: AskDeps,
): Promise<void> {
  const { t } = ctx
  const { limits, now, log } = deps
  if (limits.questionsPerDay === 0) return say(ctx, t('ask-off'))
  const person = senderOf(ctx)
  if (person === undefined || ctx.chat === undefined) return
  const count = await ctx.viewer.asked.count(person, now() - ASKED_KEPT_MS)
  if (count >= limits.questionsPerDay) return say(ctx, t('ask-quota', { count }))
  const isStarted = deps.asking.start(person, async () => {
    try {
      await answer(ctx, person, typed, about, deps)
    } catch (err) {
      log.error({ err, chat: ctx.chat?.id, update: ctx.update.update_id }, 'question failed')
      await apologise(ctx).catch((error: unknown) =>
        log.warn({ err: error }, 'could not apologise'),
      )
    }
  })
  if (!isStarted) await say(ctx, t('ask-busy'))
}

async function answer(
  ctx: BotContext,
  person: number,
  typed: string,
  about: About,
  deps: AskDeps,
): Promise<void> {
  const { t, viewer } = ctx
  const { now, asker, log } = deps
  showChatAction(ctx, 'typing', log)
  const turns =
    about.asked === undefined ? [] : await viewer.asked.chain(about.asked, MAX_TURNS, now())
  const last = turns.at(-1)
  if (about.asked !== undefined && last === undefined) return say(ctx, t('asked-gone'))
  const article = about.article ?? last?.article ?? null
  const question = typed.trim().slice(0, MAX_QUESTION).toWellFormed()
  let given: GivenAnswer
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), ASK_MS)
  const { signal } = deadline
  try {
    const chain = { question, turns: turns.map(toTurn) }
    const { texts, words } =
      article === null
        ? await findInArchive(ctx, chain, asker, signal)
        : { texts: await textOf(viewer, article), words: [] }
    if (article !== null && texts.length === 0) return say(ctx, t('article-gone'))
    const language = await summaryLanguage(ctx, deps)
    given = await asker.answer({ ...chain, texts, words, language }, signal)
  } catch (error) {
    if (error instanceof SearchFailed) return say(ctx, searchFailure(error, t))
    if (!signal.aborted) throw error
    log.warn({ chat: ctx.chat?.id }, 'no answer to a question in time')
    return say(ctx, t('ask-late'))
  } finally {
    clearTimeout(timer)
  }
  await send(ctx, {
    by: person,
    question,
    article,
    follows: last?.id ?? null,
    answer: given,
    at: now(),
  })
}

/** Languages in which words are asked for: those that most of the newest articles are in. */
const MAX_LANGUAGES = 4
const NEWEST = 100

/**
 * The articles that may answer a question. Where no sentence of them probably does, the question may be in another language than the
 * articles: then a model, if there is one, is asked for its words in their languages.
 */
async function findInArchive(
  { viewer }: BotContext,
  chain: Pick<AskRequest, 'question' | 'turns'>,
  asker: Pick<Asker, 'searchWords'>,
  signal: AbortSignal,
): Promise<{ texts: AskedText[]; words: string[] }> {
  const { question, turns } = chain
  const texts = await findTexts(viewer, [...turns.map((turn) => turn.question), question])
  if (isAnsweredBy(chain, texts)) return { texts, words: [] }
  const words = await asker.searchWords(question, await languagesOf(viewer), signal)
  if (words.length === 0) return { texts, words }
  const others = await findTexts(viewer, words)
  const found = new Map([...others, ...texts].map((text) => [text.id, text]))
  return { texts: [...found.values()].slice(0, MAX_TEXTS), words }
}

/** The languages of the newest articles that the chat sees, those of most of them first. */
async function languagesOf({ articles }: BotContext['viewer']): Promise<string[]> {
  const newest = await articles.recent(0, NEWEST)
  const languages = newest.flatMap(({ language }) => language ?? [])
  return [...Map.groupBy(languages, (language) => language)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, MAX_LANGUAGES)
    .map(([language]) => language)
}

/** Stored before it is sent, because its buttons name it; a question whose answer cannot be sent is not counted. */
async function send(ctx: BotContext, asked: Omit<Asked, 'id'>): Promise<void> {
  const id = await ctx.viewer.asked.add(asked)
  try {
    await sendMessage(ctx, await askedView(ctx, { ...asked, id }), ctx.msg?.message_id)
  } catch (error) {
    await ctx.viewer.asked.withdraw(id)
    throw error
  }
}

/** A stored answer as a message, with the articles that the chat may see now. */
export async function askedView(ctx: Pick<BotContext, 'viewer' | 't'>, asked: Asked) {
  const ids = asked.answer.evidence.map(({ article }) => article)
  const known = await ctx.viewer.articles.many([
    ...new Set(asked.article === null ? ids : [asked.article, ...ids]),
  ])
  return askedMessage(asked, new Map(known.map((article) => [article.id, article])), ctx.t)
}

function toTurn({ question, answer: { text, evidence } }: Asked) {
  return {
    question,
    answer: text === '' ? evidence.map(({ sentence }) => sentence).join(' ') : text,
  }
}

function say(ctx: BotContext, text: string): Promise<void> {
  return sendMessage(ctx, message(styled(text)), ctx.msg?.message_id)
}
