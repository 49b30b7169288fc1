import { GrammyError, HttpError } from 'grammy'

/**
 * What came of a call that sends to a chat. Every caller acts on one of these; no other file looks at Telegram's codes or
 * texts.
 */
export type Outcome =
  | { kind: 'sent'; messageId: number }
  /** The chat cannot be reached any more, for good. */
  | { kind: 'gone'; reason: string }
  /** The chat is there, but its forum topic is closed or deleted: elsewhere in the chat it may arrive. */
  | { kind: 'closed'; reason: string }
  /** The group became a supergroup with another id. */
  | { kind: 'moved'; to: number }
  /** Too many messages: all sending rests for so long. */
  | { kind: 'flood'; afterMs: number }
  /**
   * Telegram or the way to it is down. `uncertain`: the call may have reached the chat all the same, since `sendMessage`
   * has no key by which a repeat would be recognised.
   */
  | { kind: 'retry'; reason: string; uncertain: boolean }
  /** Telegram does not take this message: our own fault. */
  | { kind: 'refused'; reason: string }
  /** The token is wrong: nothing will ever be sent. */
  | { kind: 'fatal'; reason: string }

/** Descriptions of 400 that mean the chat is out of reach (tdlib/telegram-bot-api, Client.cpp). */
const UNREACHABLE =
  /chat not found|user not found|PEER_ID_INVALID|group chat was deactivated|not enough rights|CHAT_WRITE_FORBIDDEN|have no rights to send|need administrator rights/i

/** Descriptions of 400 that mean only a forum topic is out of reach (tdlib/td, MessagesManager and ForumTopicManager). */
const CLOSED = /TOPIC_CLOSED|TOPIC_DELETED|message thread not found/i

/** Never sent at all: the connection was not even made. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Reads what a failed call means. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof GrammyError) return ofAnswer(error)
  const code = codeOf(error)
  if (error instanceof HttpError || code !== null || isAbort(error)) {
    const reason = code ?? (isAbort(error) ? 'timeout' : 'network')
    return { kind: 'retry', reason, uncertain: code === null || !NOT_CONNECTED.has(code) }
  }
  return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) }
}

function ofAnswer({ error_code, description, parameters }: GrammyError): Outcome {
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'moved', to: parameters.migrate_to_chat_id }
  }
  if (error_code === 429) {
    return { kind: 'flood', afterMs: (parameters.retry_after ?? 1) * 1000 }
  }
  if (error_code === 403) return { kind: 'gone', reason: description }
  if (error_code === 401 || error_code === 404) return { kind: 'fatal', reason: description }
  if (error_code >= 500) return { kind: 'retry', reason: description, uncertain: true }
  if (CLOSED.test(description)) return { kind: 'closed', reason: description }
  if (UNREACHABLE.test(description)) return { kind: 'gone', reason: description }
  return { kind: 'refused', reason: description }
}

/** What came of an edit that a tap asked for. */
export type EditOutcome = 'done' | 'lost' | 'failed'

/** An edit that changes nothing is done; a message that is gone, or holds a file instead of text, is `lost` and sent anew. */
export function editOutcomeOf(error: unknown): EditOutcome {
  if (!(error instanceof GrammyError) || error.error_code !== 400) return 'failed'
  if (error.description.includes('message is not modified')) return 'done'
  if (
    /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|no text in the message/.test(
      error.description,
    )
  ) {
    return 'lost'
  }
  return 'failed'
}

/** The answer to a tap or an inline query came too late; there is nobody left to tell. */
export function isStaleTap(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === 400 &&
    /query is too old|query ID is invalid|QUERY_ID_INVALID/i.test(error.description)
  )
}

const CODE = /^(?:E[A-Z]+|UND_ERR_[A-Z_]+)$/

/** The code of the system (ECONNREFUSED …) or of undici (UND_ERR_SOCKET …), of the first error that has one, from without. */
function codeOf(error: unknown): string | null {
  let inner: unknown = error
  for (let depth = 0; depth < 5 && inner instanceof Error; depth += 1) {
    const { code, error: wrapped } = inner as Error & { code?: unknown; error?: unknown }
    if (typeof code === 'string' && CODE.test(code)) return code
    inner = wrapped ?? inner.cause
  }
  return null
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name)
}
