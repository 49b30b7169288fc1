/**
 * What one would write without Daybrief, run as a process: a grammY bot that answers taps and sends to all chats in a loop, with
 * the flood control of grammY's plugins. It keeps its list of chats in memory and has no ledger.
 */
import { autoRetry } from '@grammyjs/auto-retry'
import { Bot, type Transformer } from 'grammy'
import { loadPeer } from '../peers/load.ts'

/** The part of @grammyjs/transformer-throttler that is used. */
interface Throttler {
  apiThrottler(options: { global: object }): Transformer
}

/** The message that starts the loop. */
export interface LoopOrder {
  kind: 'loop' | 'throttler'
  url: string
  token: string
  /** The first chat's id; `chats` chats have consecutive ids from there. */
  first: number
  chats: number
  /** Allowed messages per second; above 30 as a paid broadcast. */
  allowed: number
}

const TEXT =
  'The council opened a library of 40 machines on Monday. It cost less than planned. Anybody may borrow one for a week.\n'.repeat(
    4,
  )
const KEYBOARD = { inline_keyboard: [[{ text: 'Next article ▸', callback_data: 'next' }]] }

async function run({ kind, url, token, first, chats, allowed }: LoopOrder): Promise<void> {
  const bot = new Bot(token, { client: { apiRoot: url } })
  bot.on('callback_query', (context) => context.answerCallbackQuery())
  bot.api.config.use(kind === 'loop' ? autoRetry() : await throttled(allowed))
  void bot.start()
  const paid = allowed > 30 ? { allow_paid_broadcast: true } : {}
  const send = (chat: number) =>
    bot.api.sendMessage(chat, TEXT, { reply_markup: KEYBOARD, ...paid })
  const all = Array.from({ length: chats }, (_, place) => first + place)
  if (kind === 'loop') for (const chat of all) await send(chat)
  // The throttler queues by itself and is meant to be given everything at once.
  // It does not retry after a 429, so that message is lost.
  else await Promise.allSettled(all.map((chat) => send(chat)))
}

async function throttled(allowed: number): Promise<Transformer> {
  const throttler = await loadPeer<Throttler>('@grammyjs/transformer-throttler')
  const global = {
    reservoir: allowed,
    reservoirRefreshAmount: allowed,
    reservoirRefreshInterval: 1000,
  }
  return throttler.apiThrottler({ global })
}

process.on('message', (order: LoopOrder) => {
  run(order)
    .then(() => process.send?.({ done: true, rssMb: process.memoryUsage.rss() / 1024 / 1024 }))
    .catch((error: unknown) => process.send?.({ error: String(error) }))
})
