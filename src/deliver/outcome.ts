import { GrammyError, HttpError } from 'grammy'
import { errorCode } from '../model/error-code.ts'

/**
 * The outcome of a call that sends to a chat. Every caller acts on one of these; no other file examines Telegram's codes or
 * texts.
 */
export type Outcome =
  | { kind: 'sent'; messageId: number }
  /** The chat cannot be reached any more, permanently. */
  | { kind: 'gone'; reason: string }
  /** The bot may not write to the chat now. That may pass: a group closed for the night, a right that was taken by mistake. */
  | { kind: 'denied'; reason: string }
  /** The chat exists, but its forum topic is closed or deleted: elsewhere in the chat the message may arrive. */
  | { kind: 'closed'; reason: string }
  /** The group became a supergroup with another id. */
  | { kind: 'moved'; to: number }
  /** Too many messages: all sending pauses for `afterMs`. */
  | { kind: 'flood'; afterMs: number }
  /**
   * Telegram or the network is down. `uncertain`: the message may have reached the chat nevertheless, and `sendMessage` has no
   * idempotency key by which Telegram could recognise a repeat.
   */
  | { kind: 'retry'; reason: string; uncertain: boolean }
  /** Telegram refuses this message: a bug of ours. */
  | { kind: 'refused'; reason: string }
  /** The token is wrong: nothing can be sent. */
  | { kind: 'fatal'; reason: string }

/**
 * Descriptions that mean the chat is out of reach for good (tdlib/telegram-bot-api Client.cpp, tdlib/td). A 403 with any other
 * text is not believed: on 2023-10-31 Telegram refused every channel for hours.
 */
const UNREACHABLE =
  /bot was blocked by the user|user is deactivated|USER_IS_BLOCKED|USER_DEACTIVATED|bot was kicked|bot is not a member|chat was deleted|chat was deactivated|bot can't initiate conversation|bot can't send messages to|chat not found|user not found|PEER_ID_INVALID|CHANNEL_PRIVATE/i

/** Descriptions that mean the bot may not write to a chat as things are (td, MessagesManager and DialogParticipant). */
const DENIED =
  /not enough rights|no rights to send|no write access|CHAT_WRITE_FORBIDDEN|CHAT_SEND_[A-Z_]+_FORBIDDEN|CHAT_RESTRICTED|CHAT_GUEST_SEND_FORBIDDEN|USER_BANNED_IN_CHANNEL|PAYMENT_REQUIRED|PREMIUM_REQUIRED|PRIVACY_RESTRICTED|need administrator rights|CHAT_ADMIN_REQUIRED/i

/** Descriptions of 400 that mean only a forum topic is out of reach (tdlib/td, MessagesManager and ForumTopicManager). */
const CLOSED = /TOPIC_CLOSED|TOPIC_DELETED|message thread not found/i

/** Descriptions that mean a chat takes no voice messages: a person with Premium forbids them, or a group does (td). */
const VOICE_FORBIDDEN =
  /VOICE_MESSAGES_FORBIDDEN|CHAT_SEND_VOICES_FORBIDDEN|not enough rights to send voice/i

/** Descriptions that mean Telegram does not know the file of an id, or not as what it is sent as (tdlib/td, FileManager). */
const STALE_FILE =
  /wrong (?:remote )?file[_ ]id|wrong file identifier|FILE_REFERENCE_|can't use file of type/i

/** The connection was not even made, so nothing was sent. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** The outcome that the error of a failed call stands for. */
export function outcomeOf(error: unknown): Exclude<Outcome, { kind: 'sent' }> {
  if (error instanceof GrammyError) return outcomeOfRefusal(error)
  const code = codeOf(error)
  if (error instanceof HttpError || code !== null || isAbort(error)) {
    const reason = code ?? (isAbort(error) ? 'timeout' : 'network')
    return { kind: 'retry', reason, uncertain: code === null || !NOT_CONNECTED.has(code) }
  }
  return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) }
}

/** What Telegram says when it refuses a call. */
export interface Refusal {
  error_code: number
  description: string
  parameters?:
    | { migrate_to_chat_id?: number | undefined; retry_after?: number | undefined }
    | undefined
}

/** The outcome that Telegram's refusal stands for. */
export function outcomeOfRefusal({
  error_code,
  description,
  parameters = {},
}: Refusal): Exclude<Outcome, { kind: 'sent' }> {
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'moved', to: parameters.migrate_to_chat_id }
  }
  if (error_code === 429) {
    return { kind: 'flood', afterMs: (parameters.retry_after ?? 1) * 1000 }
  }
  if (error_code === 401 || error_code === 404) return { kind: 'fatal', reason: description }
  if (error_code >= 500) return { kind: 'retry', reason: description, uncertain: true }
  if (CLOSED.test(description)) return { kind: 'closed', reason: description }
  if (UNREACHABLE.test(description)) return { kind: 'gone', reason: description }
  if (error_code === 403 || DENIED.test(description)) return { kind: 'denied', reason: description }
  return { kind: 'refused', reason: description }
}

/** Whether Telegram refuses a message because of its buttons (tdlib/td, ReplyMarkup.cpp). */
export function concernsKeyboard(reason: string): boolean {
  return /button|keyboard|reply markup/i.test(reason)
}

/** Whether a refusal means that the chat takes no voice messages, but perhaps other sound. */
export function isVoiceForbidden(reason: string): boolean {
  return VOICE_FORBIDDEN.test(reason)
}

/** Whether a refusal means that a file has to be uploaded again. */
export function isStaleFile(reason: string): boolean {
  return STALE_FILE.test(reason)
}

/** The outcome of an edit that failed. */
export type EditOutcome =
  | Exclude<Outcome, { kind: 'sent' }>
  /** The message shows already what it should show. */
  | { kind: 'same' }
  /** The message was deleted, or has a file instead of text: a new one can be sent. */
  | { kind: 'lost' }

/** The outcome that the error of a failed edit stands for. */
export function editOutcomeOf(error: unknown): EditOutcome {
  if (error instanceof GrammyError && error.error_code === 400) {
    const { description } = error
    if (description.includes('message is not modified')) return { kind: 'same' }
    if (LOST.test(description)) return { kind: 'lost' }
  }
  return outcomeOf(error)
}

const LOST =
  /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|no text in the message/

/** Whether the answer to a tap or an inline query came too late: Telegram no longer shows it. */
export function isStaleTap(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === 400 &&
    /query is too old|query ID is invalid|QUERY_ID_INVALID/i.test(error.description)
  )
}

const CODE = /^(?:E[A-Z]+|UND_ERR_[A-Z_]+)$/

/** The system's code (ECONNREFUSED …) or undici's (UND_ERR_SOCKET …) of the outermost error that has one. */
function codeOf(error: unknown): string | null {
  let inner: unknown = error
  for (let depth = 0; depth < 5 && inner instanceof Error; depth += 1) {
    const code = errorCode(inner)
    if (code !== undefined && CODE.test(code)) return code
    inner = ('error' in inner ? inner.error : null) ?? inner.cause
  }
  return null
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name)
}
