import { Bot, type StorageAdapter, session } from 'grammy'
import type { CardViews } from '../card-views/card-views.ts'
import { TooManyAnswers } from '../deliver/answers/answers.ts'
import type { PrivateChannels } from '../collect/channel/private-channels.ts'
import { decodeCallback } from '../model/callback.ts'
import { newSession, type Session } from '../model/session.ts'
import { DAY, HOUR } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { answeredWithin } from '../store/store-away.ts'
import type { ChatLock } from '../telegram/chat-lock.ts'
import { clientOptions, type TelegramServer } from '../telegram/client.ts'
import { createDownload } from '../telegram/download.ts'
import { jsonCalls } from '../telegram/json-calls.ts'
import type { LateEdits } from '../telegram/late-edits.ts'
import { retries } from '../telegram/retries.ts'
import { admit } from './admit.ts'
import { apologise } from './apologise.ts'
import { createAwayAnswer } from './answer-away.ts'
import { answerCrowded } from './answer-crowded.ts'
import type { BotContext } from './bot-context.ts'
import type { BotDeps, BotStore } from './bot-deps.ts'
import { createChannelPostHandler } from './channel-posts/on-channel-post.ts'
import { onMigration } from './chat-migration.ts'
import type { Command } from './command.ts'
import { holdIfStoreIsAway } from './hold-update.ts'
import { onInline } from './inline-query.ts'
import { changeRefusal } from './may-change.ts'
import { onMembership } from './membership.ts'
import { createPerPersonLimit } from './per-person-limit.ts'
import { createWaitingScreens } from './translation/waiting-screens.ts'
import { forwardedChannel, onForwardedPost } from './personal-sources/forwarded-channel.ts'
import { onDocument } from './personal-sources/opml-document.ts'
import { plainMessage } from './plain-message.ts'
import { forgetQuestion } from './question.ts'
import { sendText } from './send-text.ts'
import { senderOf } from './sender-of.ts'
import { onLocation } from './settings/shared-location.ts'
import { onTap } from './taps/dispatch-tap.ts'
import { onTyped } from './typed-answer.ts'

/** Addresses that one person may have inspected; each makes the bot request several pages of the open web. */
const INSPECTIONS_PER_HOUR = 20
/** Times that one chat may have all that it saved made into files. */
const FILES_PER_HOUR = 6
/** Discussions that one person may have read which nobody has read within hours; each makes the bot request it, and may cost a model. */
const DISCUSSIONS_PER_HOUR = 30
/** How often one person is told that a chat they added the bot to has no access. */
const NOTICES_PER_DAY = 1
/**
 * Deadline for what is loaded before an update is handled, ms. It takes some milliseconds; nobody watches a spinner for longer.
 */
const LOAD_MS = 5000
/** No chat has this id: it sees only what everybody may see. */
const NO_CHAT = 0

/** What the bot is made of. Its handlers get the store and the cards of one chat at a time. */
export interface CreateBotDeps
  extends Omit<
    BotDeps,
    | 'store'
    | 'inspectLimit'
    | 'fileLimit'
    | 'translationLimit'
    | 'discussionLimit'
    | 'waiting'
    | 'download'
  > {
  store: BotStore & Pick<Store, 'forChat'>
  cards: Pick<CardViews, 'forChat'>
  edits: LateEdits
  /** Whether so many answers wait that messages to people are refused. */
  isCrowded?: () => boolean
  privateChannels: PrivateChannels
  /** Called when an update could not be handled because the store is away. */
  onStoreAway?: (why: unknown) => void
  /** Keeps the order of a chat's updates across processes; `null` where one process receives them all. */
  chatLock?: ChatLock | null
}

/** Creates the bot: which handler gets which update, and in which order. Nothing is sent before it is started. */
export function createBot(
  token: string,
  server: TelegramServer,
  commands: readonly Command<BotDeps>[],
  storage: StorageAdapter<Session>,
  { cards, chatLock, edits, isCrowded, onStoreAway, ...given }: CreateBotDeps,
): Bot<BotContext> {
  const { store, texts, log } = given
  const bot = new Bot<BotContext>(token, { client: clientOptions(server) })
  bot.api.config.use(jsonCalls(server, token), retries())
  const deps: BotDeps = {
    ...given,
    inspectLimit: createPerPersonLimit(INSPECTIONS_PER_HOUR, HOUR),
    fileLimit: createPerPersonLimit(FILES_PER_HOUR, HOUR),
    translationLimit: createPerPersonLimit(given.limits.translationsPerDay, DAY),
    waiting: createWaitingScreens(),
    discussionLimit: createPerPersonLimit(DISCUSSIONS_PER_HOUR, HOUR),
    download: createDownload(bot.api, server, token),
  }

  bot.use((ctx, next) => {
    ctx.edits = edits
    ctx.tap = { isAnswered: false }
    ctx.isCrowded = isCrowded?.() ?? false
    const message = ctx.message ?? ctx.channelPost
    if (message !== undefined) plainMessage(message)
    return next()
  })
  // The intake hands in one update of a chat at a time: handled together, two quick taps would overwrite each other's session.
  const chatKey = (ctx: { chat?: { id: number } }) => ctx.chat?.id.toString()
  if (chatLock) {
    bot.use((ctx, next) => {
      const chat = chatKey(ctx)
      return chat === undefined ? next() : chatLock.run(chat, ctx.update.update_id, next)
    })
  }
  const answerAway = createAwayAnswer({ api: bot.api, texts, log })
  bot.use((ctx, next) => {
    // Until the chat's own language is loaded, and for good if it cannot be.
    ctx.t = texts.in(ctx.from?.language_code ?? 'en')
    return holdIfStoreIsAway(ctx, next, async (why) => {
      onStoreAway?.(why)
      await answerAway(ctx.update)
    })
  })
  const withSession = session<BotContext['session'], BotContext>({
    initial: newSession,
    storage: {
      read: async (key) => answeredWithin(LOAD_MS, Promise.resolve(storage.read(key))),
      write: (key, value) => storage.write(key, value),
      delete: (key) => storage.delete(key),
    },
    getSessionKey: chatKey,
  })
  bot.use((ctx, next) => {
    // Loaded at the same time as the session: over a network each of them costs a round trip.
    const loading = answeredWithin(LOAD_MS, loadSender(ctx, store))
    // Awaited below, unless the session cannot be read: then that is the error to report.
    loading.catch(() => undefined)
    return withSession(ctx, async () => {
      Object.assign(ctx, await loading)
      // An inline query has no chat: the person asks as in their private chat, which has the same id.
      ctx.viewer = store.forChat(ctx.chat?.id ?? ctx.from?.id ?? NO_CHAT)
      ctx.cards = cards.forChat(ctx.viewer)
      ctx.t = texts.in(ctx.subscriber?.language ?? ctx.from?.language_code ?? 'en')
      await next()
    })
  })
  // Before anybody is asked for access: whoever follows a channel has it.
  bot.on(['channel_post', 'edited_channel_post'], createChannelPostHandler(given))
  const noticeLimit = createPerPersonLimit(NOTICES_PER_DAY, DAY)
  bot.use((ctx, next) => admit(ctx, next, { ...deps, noticeLimit }))
  // Telegram forwards a channel's posts to its discussion group. What they ask for was asked for in the channel.
  bot.use((ctx, next) => (ctx.msg?.is_automatic_forward === true ? undefined : next()))

  bot.on('callback_query', (ctx) => {
    watchAnswer(ctx, deps)
    return onTap(ctx, deps)
  })
  bot.on('inline_query', (ctx) => onInline(ctx, deps))
  bot.on('message:migrate_to_chat_id', (ctx) => onMigration(ctx, deps))
  bot.on('my_chat_member', (ctx) => onMembership(ctx, deps))
  bot.on('message').filter(
    (ctx) => forwardedChannel(ctx) !== null,
    (ctx) => onForwardedPost(ctx, deps),
  )
  for (const command of commands) {
    bot.command([command.name, ...(command.aliases ?? [])], async (ctx, next) => {
      if (command.operatorOnly && !isAdminInPrivate(ctx, deps)) return next()
      // After a command, the next text is no longer the answer to an earlier question.
      forgetQuestion(ctx)
      const refusal = command.chatAdminsOnly ? await changeRefusal(ctx) : null
      if (refusal !== null) return sendText(ctx, refusal)
      await command.handle(ctx, deps)
    })
  }
  bot.on(['message:text', 'channel_post:text']).filter(isCommand, (ctx) => {
    forgetQuestion(ctx)
    // In a group the command may be meant for another bot.
    if (ctx.chat.type !== 'private') return
    return sendText(ctx, ctx.t('unknown-command'))
  })
  bot.on(['message:text', 'channel_post:text'], (ctx) => onTyped(ctx, deps))
  bot.on('message:document', (ctx) => onDocument(ctx, deps))
  bot.on('message:location', (ctx) => onLocation(ctx, deps))

  bot.catch(async ({ error, ctx }) => {
    if (error instanceof TooManyAnswers) {
      log.info({ chat: ctx.chat?.id, update: ctx.update.update_id }, 'not answered: too many wait')
      return answerCrowded(ctx, log)
    }
    log.error({ err: error, chat: ctx.chat?.id, update: ctx.update.update_id }, 'update failed')
    await apologise(ctx).catch((err: unknown) => log.warn({ err }, 'could not apologise'))
  })
  return bot
}

/** Loads the chat's subscriber, and what was decided about the sender and the chat. */
async function loadSender(
  ctx: BotContext,
  store: Pick<Store, 'subscribers' | 'access'>,
): Promise<Pick<BotContext, 'subscriber' | 'access'>> {
  const sender = senderOf(ctx) ?? NO_CHAT
  // An inline query has no chat: the person asks as in their private chat, which has the same id.
  const chat = ctx.chat?.id ?? sender
  const [subscriber, decisions] = await Promise.all([
    store.subscribers.get(chat),
    store.access.decisions([sender, chat]),
  ])
  const inOwnName = chat === sender
  return {
    subscriber,
    access: { sender: decisions.get(sender), chat: inOwnName ? undefined : decisions.get(chat) },
  }
}

/** Notes that a tap was answered, and how long it waited. Hooks into the update's own `api`, so no hook outlives the update. */
function watchAnswer(ctx: BotContext, { metrics }: Pick<BotDeps, 'metrics'>): void {
  const startedAt = performance.now()
  ctx.api.config.use(async (call, method, payload, signal) => {
    const answer = await call(method, payload, signal)
    if (method === 'answerCallbackQuery') {
      ctx.tap.isAnswered = answer.ok || answer.error_code === 400
      const kind = decodeCallback(ctx.callbackQuery?.data ?? '')?.kind ?? 'unknown'
      metrics?.tapAnswered(kind, performance.now() - startedAt)
    }
    return answer
  })
}

/** Whether the sender is an admin in a private chat, where nobody else reads along. */
function isAdminInPrivate(ctx: BotContext, { limits }: Pick<BotDeps, 'limits'>): boolean {
  return ctx.chat?.type === 'private' && limits.adminIds.has(ctx.from?.id ?? 0)
}

function isCommand(ctx: BotContext): boolean {
  return ctx.entities('bot_command').some((entity) => entity.offset === 0)
}
