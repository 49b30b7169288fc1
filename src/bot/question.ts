import { type Message, message } from '../card/message.ts'
import { join, styled } from '../card/styled.ts'
import type { Logger } from '../log.ts'
import { type AnswerKind, answerKind, type TypedText } from '../model/answer-kind.ts'
import type { OpenQuestion, QuestionName } from '../model/session.ts'
import { editOrSend } from '../telegram/edit-or-send.ts'
import { removeButtons, sendQuestion } from '../telegram/send-question.ts'
import type { BotContext } from './bot-context.ts'
import { senderOf } from './sender-of.ts'

/**
 * Sends a question and remembers whom it asks. In a group the clients are asked to open a reply to it: only replies count there,
 * and a bot in privacy mode gets nothing else.
 */
export async function ask(
  ctx: BotContext,
  what: QuestionName,
  question: Message,
  { now, about }: { now: () => number; about?: Pick<OpenQuestion, 'article' | 'asked'> },
): Promise<void> {
  const asked = isGroup(ctx) ? withLine(question, ctx.t('answer-by-reply')) : question
  remember(ctx, what, await sendQuestion(ctx, asked), now(), about)
}

/** A message with one more paragraph. */
export function withLine({ text, entities, keyboard, preview }: Message, line: string): Message {
  return message(join([{ text, entities }, styled(line)], '\n\n'), keyboard, preview)
}

/**
 * Asks by changing the message whose button was tapped. In a group by a message of its own, since Telegram opens a reply only
 * to a new one; the tapped message loses its buttons, so that the chat has one set of them.
 */
export async function askInPlace(
  ctx: BotContext,
  what: QuestionName,
  question: Message,
  deps: { now: () => number; log: Pick<Logger, 'debug'> },
): Promise<void> {
  if (!isGroup(ctx)) {
    remember(ctx, what, null, deps.now())
    return editOrSend(ctx, question)
  }
  await ask(ctx, what, question, deps)
  await removeButtons(ctx, deps.log)
}

/** Asks by a text alone. */
export function askText(
  ctx: BotContext,
  what: QuestionName,
  text: string,
  deps: { now: () => number },
): Promise<void> {
  return ask(ctx, what, message(styled(text)), deps)
}

/** Remembers a question that is asked by the message with the tapped button, or by the messages of these ids. */
export function remember(
  ctx: BotContext,
  what: QuestionName,
  messageId: number | null,
  at: number,
  about: Pick<OpenQuestion, 'article' | 'asked'> = {},
): void {
  const tapped = ctx.callbackQuery?.message?.message_id
  ctx.session.awaiting = {
    what,
    by: senderOf(ctx) ?? null,
    at,
    messages: [tapped, messageId].filter((id) => typeof id === 'number'),
    ...about,
  }
}

/** Forgets the open question, after something else was asked for. In a group it is open until whoever was asked does so. */
export function forgetQuestion(ctx: BotContext): void {
  const { awaiting } = ctx.session
  if (awaiting === null || (isGroup(ctx) && awaiting.by !== senderOf(ctx))) return
  ctx.session.awaiting = null
}

/** Whether the text of an update answers a question. */
export async function kindOfText(
  ctx: BotContext,
  asked: OpenQuestion,
  now: number,
): Promise<AnswerKind> {
  const typed = typedText(ctx)
  const kind = answerKind(asked, typed, now)
  if (kind !== 'other' || !isAnonymousAdmin(ctx)) return kind
  // An admin who writes as the group taps under their own name.
  const asIfAsked = answerKind(asked, { ...typed, by: asked.by }, now)
  return asIfAsked === 'answer' && (await isAnonymous(ctx, asked.by)) ? 'answer' : 'other'
}

function typedText(ctx: BotContext): TypedText {
  const { msg, chat, me } = ctx
  const repliedTo = msg?.reply_to_message
  const isBots = repliedTo?.from?.id === me.id || repliedTo?.sender_chat?.id === chat?.id
  const type = chat?.type ?? 'private'
  return {
    chat: type === 'private' || type === 'channel' ? type : 'group',
    by: senderOf(ctx) ?? null,
    isOthers:
      msg?.forward_origin !== undefined ||
      msg?.is_automatic_forward === true ||
      msg?.via_bot !== undefined,
    replyTo:
      repliedTo === undefined
        ? null
        : { message: repliedTo.message_id, sentAt: isBots ? repliedTo.date * 1000 : null },
  }
}

function isGroup({ chat }: BotContext): boolean {
  return chat?.type === 'group' || chat?.type === 'supergroup'
}

function isAnonymousAdmin(ctx: BotContext): boolean {
  return isGroup(ctx) && ctx.senderChat?.id === ctx.chat?.id
}

/** Whether a person is an administrator of the group who writes in its name. Bots may always list the administrators. */
async function isAnonymous(ctx: BotContext, person: number | null): Promise<boolean> {
  if (person === null || person < 0) return false
  const admins = await ctx.getChatAdministrators()
  return admins.some(({ user, is_anonymous: isHidden }) => user.id === person && isHidden)
}
