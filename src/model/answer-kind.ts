import type { OpenQuestion } from './session.ts'
import { MINUTE } from './time.ts'

/** How long a question waits for its answer, ms. */
export const ANSWER_WITHIN_MS = 10 * MINUTE

/** A text that somebody wrote in a chat, as far as it matters for whether it answers a question. */
export interface TypedText {
  readonly chat: 'private' | 'group' | 'channel'
  /** The person, or the chat in whose name they write; `null` in a channel, where no writer is named. */
  readonly by: number | null
  /** Written by somebody else: forwarded, posted automatically by a linked channel, or sent through an inline bot. */
  readonly isOthers: boolean
  /** The message it replies to, and when the bot sent that (epoch ms); `sentAt` is `null` if it is not the bot's. */
  readonly replyTo: { readonly message: number; readonly sentAt: number | null } | null
}

/**
 * `answer`: it answers the question. `if-readable`: it does so if it can be read as a value, otherwise it is for others.
 * `other`: it has nothing to do with the question. `late`: nor has any later text.
 */
export type AnswerKind = 'answer' | 'if-readable' | 'other' | 'late'

/**
 * Decides whether a text answers a question. In a private chat the next text does. In a group, where people talk to each other,
 * only a reply to the question does, from whoever was asked. In a channel only admins post, so any post may be the answer.
 */
export function answerKind(asked: OpenQuestion, text: TypedText, now: number): AnswerKind {
  if (now - asked.at > ANSWER_WITHIN_MS) return 'late'
  if (text.isOthers) return 'other'
  switch (text.chat) {
    case 'private':
      return 'answer'
    case 'group':
      return text.by !== null && text.by === asked.by && isReplyTo(asked, text) ? 'answer' : 'other'
    case 'channel':
      if (text.replyTo !== null) return isReplyTo(asked, text) ? 'answer' : 'other'
      return 'if-readable'
  }
}

function isReplyTo({ messages, at }: OpenQuestion, { replyTo }: TypedText): boolean {
  if (replyTo === null) return false
  if (messages.length > 0) return messages.includes(replyTo.message)
  // Telegram's dates are whole seconds.
  return replyTo.sentAt !== null && replyTo.sentAt >= Math.floor(at / 1000) * 1000
}
