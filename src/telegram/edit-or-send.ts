import type { Context } from 'grammy'
import { type Message, message } from '../card/message.ts'
import { withoutPictures } from '../card/rich-pictures.ts'
import { styled } from '../card/styled.ts'
import { TooManyAnswers } from '../deliver/answers/answers.ts'
import { inPlainerForms } from '../deliver/in-plainer-forms.ts'
import { editOutcomeOf, type EditOutcome, type Outcome, outcomeOf } from '../deliver/outcome.ts'
import { options } from '../deliver/send.ts'
import { sharedTimeout } from '../deliver/timeout-signal.ts'
import { MINUTE, SECOND } from '../model/time.ts'
import type { Translate } from '../text/locales.ts'
import type { Attempt, LateEdits } from './late-edits.ts'
import { copyIdOf, editMemberCopy, isMemberCopy, sendMemberCopy } from './member-copy.ts'
import { threadOf, threadParameter } from './thread.ts'

/** An update whose answers may be edits. */
export type EditContext = Context & { edits: LateEdits; t: Translate }

/** An edit that takes longer is tried again: unlike a send, it may be repeated. */
const editDeadline = sharedTimeout(15 * SECOND)

/**
 * Sends a message to the chat of an update, in the forum topic that the update came from; to General if that topic is closed.
 * A message that Telegram refuses is sent in a plainer form. It replies to the message `replyTo`, if that is given and still there.
 * @throws {GrammyError | HttpError} if it cannot be sent; {TooManyAnswers} if too many wait.
 */
export async function sendMessage(ctx: Context, message: Message, replyTo?: number): Promise<void> {
  const reply =
    replyTo === undefined
      ? {}
      : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }
  let failure: unknown
  const attempt = (send: (form: Message) => Promise<{ message_id: number }>) =>
    inPlainerForms(message, async (form): Promise<Outcome> => {
      try {
        return { kind: 'sent', messageId: (await send(form)).message_id }
      } catch (error) {
        // No other form would find room either.
        if (error instanceof TooManyAnswers) throw error
        failure = error
        return outcomeOf(error)
      }
    })
  const outcome = await attempt((form) =>
    ctx.reply(form.text, { ...options(form), ...threadParameter(ctx), ...reply }),
  )
  if (outcome.kind === 'sent') return
  if (outcome.kind === 'closed' && threadOf(ctx) !== null) {
    const inGeneral = await attempt((form) =>
      ctx.api.sendMessage(chatOf(ctx), form.text, { ...options(form), ...reply }),
    )
    if (inGeneral.kind === 'sent') return
  }
  throw failure
}

function chatOf({ chat }: Pick<Context, 'chat'>): number {
  if (chat === undefined) throw new RangeError('the update has no chat to send to')
  return chat.id
}

/**
 * Edits the message, or the member's copy, whose button was tapped, so that every tap has an effect, now or later:
 * - a message that can no longer be edited (Telegram forgets old ones, people delete them) is sent anew;
 * - a rich message goes without pictures if Telegram refuses it, then as `classic` says, then in plainer forms;
 * - an edit that Telegram does not take now is made later; what cannot be shown at all is told in words.
 *
 * Resolves after the first attempt. Throws only for errors of our own.
 * @param classic the same in the classic form, for a rich message
 */
export async function editOrSend(
  ctx: EditContext,
  message: Message,
  classic?: () => Promise<Message | null>,
): Promise<void> {
  const { chat, msgId } = ctx
  const copyId = copyIdOf(ctx)
  const place = copyId === undefined ? msgId : `copy ${copyId}`
  if (chat === undefined || place === undefined) return
  await ctx.edits.show({
    chatId: chat.id,
    place,
    attempt: async () => {
      const outcome = await editInForms(ctx, message, classic)
      return outcome.kind === 'lost' ? sendAnew(ctx, message, classic) : attemptOf(outcome)
    },
    tell: (waitMs) => tell(ctx, waitMs),
  })
}

type Shown = Outcome | EditOutcome

async function editInForms(
  ctx: EditContext,
  message: Message,
  classic?: () => Promise<Message | null>,
): Promise<Shown> {
  const { rich, ...plain } = message
  if (rich === undefined) return inPlainerForms(plain, (form) => edit(ctx, form))
  for (const html of new Set([rich, withoutPictures(rich)])) {
    const outcome = await edit(ctx, { ...plain, rich: html })
    if (outcome.kind !== 'refused') return outcome
  }
  return inPlainerForms((await classic?.()) ?? plain, (form) => edit(ctx, form))
}

async function edit(ctx: EditContext, message: Message): Promise<Shown> {
  try {
    await (isMemberCopy(ctx) ? editMemberCopy(ctx, message) : editShared(ctx, message))
    return { kind: 'sent', messageId: ctx.msgId ?? 0 }
  } catch (error) {
    return editOutcomeOf(error)
  }
}

/** Edits a message that everybody in the chat sees. */
async function editShared(ctx: EditContext, message: Message): Promise<void> {
  const { rich, text, keyboard } = message
  const content =
    rich === undefined
      ? { text, ...options(message) }
      : // The words of the article stay as they are; its links are in the HTML.
        { rich_message: { html: rich, skip_entity_detection: true } }
  const reply_markup = { inline_keyboard: keyboard, ...forcedReply(ctx) }
  await ctx.api.raw.editMessageText(
    { chat_id: chatOf(ctx), message_id: ctx.msgId ?? 0, ...content, reply_markup },
    editDeadline(),
  )
}

/** Whether a message's buttons ask for a reply cannot be changed by an edit. https://core.telegram.org/bots/api#inlinekeyboardmarkup */
function forcedReply({ callbackQuery }: Context): { force_reply?: true } {
  const message = callbackQuery?.message
  const markup =
    message !== undefined && 'reply_markup' in message ? message.reply_markup : undefined
  return markup?.force_reply === true ? { force_reply: true } : {}
}

function attemptOf(outcome: Exclude<Shown, { kind: 'lost' }>): Attempt {
  switch (outcome.kind) {
    case 'sent':
    case 'same':
      return { kind: 'done' }
    case 'flood':
      return outcome
    case 'retry':
      return { kind: 'retry', reason: outcome.reason }
    case 'moved':
      return { kind: 'failed', reason: 'the group has moved' }
    case 'gone':
    case 'denied':
    case 'closed':
    case 'refused':
    case 'fatal':
      return { kind: 'failed', reason: outcome.reason }
  }
}

async function sendAnew(
  ctx: EditContext,
  message: Message,
  classic?: () => Promise<Message | null>,
): Promise<Attempt> {
  const plain = message.rich === undefined ? message : ((await classic?.()) ?? message)
  try {
    if (isMemberCopy(ctx)) {
      const isSent = await sendMemberCopy(ctx, plain)
      return isSent ? { kind: 'done' } : { kind: 'failed', reason: 'no copy can be sent' }
    }
    await sendMessage(ctx, plain)
    return { kind: 'done' }
  } catch (error) {
    if (error instanceof TooManyAnswers) throw error
    const outcome = outcomeOf(error)
    // Not repeated while it may have arrived.
    if (outcome.kind === 'retry' && outcome.uncertain)
      return { kind: 'failed', reason: outcome.reason }
    return attemptOf(outcome)
  }
}

/**
 * Says in words that a tap changes nothing, or only later: to the member alone if the tap was on their copy. In a channel all
 * readers would see it.
 */
async function tell(ctx: EditContext, waitMs: number | null): Promise<void> {
  if (ctx.chat?.type === 'channel') return
  const text = waitMs === null ? ctx.t('something-failed') : waitText(waitMs, ctx.t)
  const told = message(styled(text))
  if (isMemberCopy(ctx) && (await sendMemberCopy(ctx, told))) return
  await sendMessage(ctx, told)
}

/** Says when a message will change. */
export function waitText(waitMs: number, t: Translate): string {
  return waitMs < 2 * MINUTE
    ? t('edit-in-seconds', { seconds: Math.ceil(waitMs / SECOND) })
    : t('edit-in-minutes', { minutes: Math.ceil(waitMs / MINUTE) })
}
