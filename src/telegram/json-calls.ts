import { HttpError, type Transformer } from 'grammy'
import type { TelegramServer } from './client.ts'
import { jsonPosts } from './post-json.ts'
import { sentId } from './sent-id.ts'

/** The methods that are called by the thousand. None of them takes a file. */
const METHODS: ReadonlySet<string> = new Set([
  'sendMessage',
  'editMessageText',
  'answerCallbackQuery',
  'getUpdates',
])

/** Telegram's answer, as grammY expects it: it is not checked any further there either. */
type Answer = Awaited<ReturnType<Transformer>>

export interface JsonCallsOptions {
  /** Reads nothing of a sent message but its `message_id` (`sent-id.ts`). */
  readsOnlyIds?: boolean
}

/**
 * Makes the calls of the most frequent methods by `post-json.ts`, and leaves the others to grammY. It must be the first
 * transformer, so that the others see its calls like any other.
 */
export function jsonCalls(
  server: TelegramServer,
  token: string,
  { readsOnlyIds = false }: JsonCallsOptions = {},
): Transformer {
  const post = jsonPosts(server, token)
  return (call, method, payload, signal) => {
    if (!METHODS.has(method)) return call(method, payload, signal)
    const parse = parserOf(method, readsOnlyIds)
    return new Promise((resolve, reject) => {
      // grammY declares the signal with the type of a polyfill.
      post(method, JSON.stringify(payload), signal as AbortSignal | undefined, {
        answered: (body) => resolve(parse(body)),
        failed: (error) => reject(new HttpError(`Network request for '${method}' failed!`, error)),
      })
    })
  }
}

function parserOf(method: string, readsOnlyIds: boolean): (body: Buffer) => Answer {
  if (method === 'editMessageText') return parseEdited
  return readsOnlyIds && method === 'sendMessage' ? parseSent : parseAnswer
}

function parseSent(body: Buffer): Answer {
  const id = sentId(body)
  // grammY's type of an answer is that of any method.
  return id === null ? parseAnswer(body) : ({ ok: true, result: { message_id: id } } as Answer)
}

const OK = Buffer.from('{"ok":true,')

/** What an edit returns is read by nobody, and Telegram repeats the whole message, whose text may have 4096 characters. */
function parseEdited(body: Buffer): Answer {
  return body.compare(OK, 0, OK.length, 0, OK.length) === 0
    ? { ok: true, result: true }
    : parseAnswer(body)
}

function parseAnswer(body: Buffer): Answer {
  return JSON.parse(body.toString())
}
