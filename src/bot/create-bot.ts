import { autoRetry } from '@grammyjs/auto-retry'
import { sequentialize } from '@grammyjs/runner'
import { Bot, type StorageAdapter, session, type Transformer } from 'grammy'
import { message } from '../card/message.ts'
import { styled } from '../card/styled.ts'
import type { CardViews } from '../card-views/card-views.ts'
import { decodeCallback } from '../model/callback.ts'
import { newSession, type Session } from '../model/session.ts'
import { HOUR } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { clientOptions } from '../telegram/client.ts'
import { createDownload } from '../telegram/download.ts'
import { sendMessage } from '../telegram/edit-or-send.ts'
import { admit } from './admit.ts'
import { onMigration } from './chat-migration.ts'
import type { BotDeps, BotStore, Command, Ctx } from './context.ts'
import { onInline } from './inline-query.ts'
import { mayChange } from './may-change.ts'
import { onMembership } from './membership.ts'
import { onDocument } from './personal-sources/opml-document.ts'
import { onLocation } from './settings/location.ts'
import { onTap } from './taps/dispatch-tap.ts'
import { onTyped } from './typed-answer.ts'
import { createUpdateLimit } from './update-limit.ts'

/** Addresses that one person may have examined: each time the bot requests several pages of the open web. */
const LOOKS_PER_HOUR = 20
/** No chat has this id: it sees what is shared with everybody. */
const NOBODY = 0

/** What the bot is made of; its handlers get the store and the cards of one chat at a time. */
export interface BotParts extends Omit<BotDeps, 'store' | 'looks' | 'download'> {
  store: BotStore & Pick<Store, 'forChat'>
  cards: Pick<CardViews, 'forChat'>
}

/** The bot: which handler gets which update, and in which order. Nothing is sent before it is started. */
export function createBot(
  token: string,
  apiRoot: string,
  commands: readonly Command[],
  storage: StorageAdapter<Session>,
  { cards, ...given }: BotParts,
): Bot<Ctx> {
  const { store, texts, log } = given
  const bot = new Bot<Ctx>(token, { client: clientOptions(apiRoot) })
  bot.api.config.use(patience())
  const deps: BotDeps = {
    ...given,
    looks: createUpdateLimit(LOOKS_PER_HOUR, HOUR),
    download: createDownload(bot.api, apiRoot, token),
  }

  // Updates of one chat go one after another, or two quick taps would write one session over the other.
  const chatKey = (ctx: { chat?: { id: number } }) => ctx.chat?.id.toString()
  bot.use(sequentialize(chatKey))
  const { turns } = deps
  if (turns) {
    bot.use((ctx, next) => {
      const chat = chatKey(ctx)
      return chat === undefined ? next() : turns.run(chat, ctx.update.update_id, next)
    })
  }
  // Everything known about the sender is looked up at the same time: over a network each look-up costs a round trip.
  const withSession = session<Ctx['session'], Ctx>({
    initial: newSession,
    storage,
    getSessionKey: chatKey,
  })
  bot.use((ctx, next) => {
    const look = known(ctx, store)
    // Awaited below, unless the session cannot be read: then that error is the one to report.
    look.catch(() => undefined)
    return withSession(ctx, async () => {
      Object.assign(ctx, await look)
      // In an inline query there is no chat: there the person asks as in their private chat, whose id is the same.
      ctx.viewer = store.forChat(ctx.chat?.id ?? ctx.from?.id ?? NOBODY)
      ctx.cards = cards.forChat(ctx.viewer)
      ctx.t = texts.in(ctx.subscriber?.language ?? ctx.from?.language_code ?? 'en')
      await next()
    })
  })
  const rate = createUpdateLimit(deps.limits.updatesPerMinute)
  bot.use((ctx, next) => admit(ctx, next, { ...deps, rate }))

  bot.on('callback_query', (ctx) => {
    measureAnswer(ctx, deps)
    return onTap(ctx, deps)
  })
  bot.on('inline_query', (ctx) => onInline(ctx, deps))
  bot.on('message:migrate_to_chat_id', (ctx) => onMigration(ctx, deps))
  bot.on('my_chat_member', (ctx) => onMembership(ctx, deps))
  for (const command of commands) {
    bot.command(command.name, async (ctx, next) => {
      if (command.isAdmin && !isAdminHere(ctx, deps)) return next()
      // A command starts anew: a value awaited before is no longer expected.
      ctx.session.awaiting = null
      if (command.adminOnly && !(await mayChange(ctx))) {
        return sendMessage(ctx, message(styled(ctx.t('admins-only'))))
      }
      await command.handle(ctx, deps)
    })
  }
  bot.on('message:text').filter(isCommand, (ctx) => {
    ctx.session.awaiting = null
    // In a group it may be meant for another bot.
    if (ctx.chat.type !== 'private') return
    return sendMessage(ctx, message(styled(ctx.t('unknown-command'))))
  })
  bot.on('message:text', (ctx) => onTyped(ctx, deps))
  bot.on('message:document', (ctx) => onDocument(ctx, deps))
  bot.on('message:location', (ctx) => onLocation(ctx, deps))

  bot.catch(async ({ error, ctx }) => {
    log.error({ err: error, chat: ctx.chat?.id, update: ctx.update.update_id }, 'update failed')
    await apologise(ctx).catch((err: unknown) => log.warn({ err }, 'could not apologise'))
  })
  return bot
}

/** The chat's subscriber, and what an admin decided about the person. */
async function known(
  { chat, from }: Ctx,
  store: Pick<Store, 'subscribers' | 'access'>,
): Promise<Pick<Ctx, 'subscriber' | 'access'>> {
  const [subscriber, access] = await Promise.all([
    chat && store.subscribers.get(chat.id),
    from && store.access.of(from.id),
  ])
  return { subscriber, access }
}

/** Measures how long the person who tapped waits for the answer. The update's own `api`, so nothing is left behind. */
function measureAnswer(ctx: Ctx, { meter }: BotDeps): void {
  const begun = performance.now()
  ctx.api.config.use(async (call, method, payload, signal) => {
    const answer = await call(method, payload, signal)
    if (method === 'answerCallbackQuery') {
      const kind = decodeCallback(ctx.callbackQuery?.data ?? '')?.kind ?? 'unknown'
      meter?.tapAnswered(kind, performance.now() - begun)
    }
    return answer
  })
}

/** Whether an admin speaks, where nobody else can read along. */
function isAdminHere(ctx: Ctx, { limits }: BotDeps): boolean {
  return ctx.chat?.type === 'private' && limits.adminIds.has(ctx.from?.id ?? 0)
}

function isCommand(ctx: Ctx): boolean {
  return ctx.entities('bot_command').some((entity) => entity.offset === 0)
}

/** Whoever asked gets an answer, even when our own code failed: a tap's spinner stops, a command gets a line. */
async function apologise(ctx: Ctx): Promise<void> {
  // Without a language, something as basic as the store has failed, and this would fail too.
  if (ctx.t === undefined) return
  const text = ctx.t('something-failed')
  if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery({ text })
  else if (ctx.chat?.type === 'private' && ctx.message !== undefined) await ctx.reply(text)
}

/**
 * Retries for what a person waits for: short, few, and never for a network error, which auto-retry would repeat without end
 * whatever its limits say.
 */
function patience(): Transformer {
  const retry = autoRetry({ maxRetryAttempts: 2, maxDelaySeconds: 5, rethrowHttpErrors: true })
  return (call, method, payload, signal) =>
    // The runner has retries of its own for updates.
    method === 'getUpdates' ? call(method, payload, signal) : retry(call, method, payload, signal)
}
