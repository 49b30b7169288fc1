import { isQuestion } from '../../ask/question.ts'
import type { BotContext } from '../bot-context.ts'
import { chatReader } from '../chat-reader.ts'
import { sendText } from '../send-text.ts'
import { type About, type AskDeps, askAbout } from './ask-about.ts'
import { headlineLink, repliedTo, type Shown } from './replied-to.ts'

/**
 * Answers a text that replies to a card, a full text or an answer of the bot; returns whether it did. In a group people also reply to a
 * card to talk about it, so there only what asks something is answered. A reply to the bot's own question is left to that.
 */
export async function askByReply(ctx: BotContext, deps: AskDeps): Promise<boolean> {
  const { msg, chat, session } = ctx
  const text = msg?.text
  const repliedId = msg?.reply_to_message?.message_id
  if (text === undefined || repliedId === undefined || chat === undefined) return false
  if (deps.limits.questionsPerDay === 0 || chat.type === 'channel') return false
  if (msg?.forward_origin !== undefined || msg?.via_bot !== undefined) return false
  if (session.awaiting?.messages.includes(repliedId)) return false
  const shown = repliedTo(msg ?? {}, ctx.me.id)
  if (shown === null || (chat.type !== 'private' && !isQuestion(text))) return false
  const about = await aboutOf(ctx, shown)
  if (about === null) await sendText(ctx, ctx.t('article-gone'))
  else await askAbout(ctx, text, about, deps)
  return true
}

/**
 * What a command that replies to a message is about: the article or answer that the message shows, also where it is a card of a channel
 * that Telegram passed on into its discussion group, which has no buttons left but the link of its headline. Everything if it shows none.
 */
export async function aboutReplied(ctx: BotContext): Promise<About> {
  const { msg, me, viewer } = ctx
  const message = msg?.reply_to_message
  if (message === undefined) return {}
  const shown = repliedTo({ reply_to_message: message }, me.id)
  if (shown !== null) return (await aboutOf(ctx, shown)) ?? {}
  const link = headlineLink(message)
  const article = link === null ? undefined : await viewer.articles.byLink(link)
  return article === undefined ? {} : { article }
}

async function aboutOf(ctx: BotContext, shown: Shown): Promise<About | null> {
  if (!('digest' in shown)) return shown
  const view = await ctx.cards.view(shown.digest, shown.position, chatReader(ctx))
  return view === null ? null : { article: view.article }
}
