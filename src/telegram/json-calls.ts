import { HttpError, type Transformer } from 'grammy'
import type { Dispatcher } from 'undici'
import { rootOf, type TelegramServer, TIMEOUT_SECONDS } from './client.ts'

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
  /**
   * Reads nothing of a sent message but its `message_id`. Telegram repeats the whole message, and parsing it took 5 % of the main
   * thread's time in a broadcast.
   */
  readsOnlyIds?: boolean
}

/**
 * Makes the calls of the most frequent methods itself, and leaves the others to grammY. It must be the first transformer, so that
 * the others see its calls like any other. grammY's own way looks for files in each payload, writes JSON with a replacer, and
 * makes two abort controllers and a timer for each call; undici's `request` adds a stream. In a profile of a broadcast, this was
 * an eighth of the main thread's time.
 */
export function jsonCalls(
  server: TelegramServer,
  token: string,
  { readsOnlyIds = false }: JsonCallsOptions = {},
): Transformer {
  const { origin, pathname } = new URL(rootOf(server))
  const path = `${pathname === '/' ? '' : pathname}/bot${token}/`
  return (call, method, payload, signal) => {
    if (!METHODS.has(method)) return call(method, payload, signal)
    const parse = parserOf(method, readsOnlyIds)
    return new Promise((resolve, reject) => {
      const fail = (error: unknown) =>
        reject(new HttpError(`Network request for '${method}' failed!`, error))
      server.dispatcher.dispatch(
        {
          origin,
          path: path + method,
          method: 'POST',
          headers: HEADERS,
          body: JSON.stringify(payload),
          headersTimeout: TIMEOUT_SECONDS * 1000,
          bodyTimeout: TIMEOUT_SECONDS * 1000,
        },
        // grammY declares the signal with the type of a polyfill.
        new JsonAnswer(signal as AbortSignal | undefined, (body) => resolve(parse(body)), fail),
      )
    })
  }
}

function parserOf(method: string, readsOnlyIds: boolean): (body: Buffer) => Answer {
  if (method === 'editMessageText') return parseEdited
  return readsOnlyIds && method === 'sendMessage' ? parseSent : parseAnswer
}

const HEADERS = { 'content-type': 'application/json' }

/** The beginning of a sent message, as Telegram writes it. */
const SENT = /^\{"ok":true,"result":\{"message_id":\d+(?=[,}])/

function parseSent(body: Buffer): Answer {
  const [sent] = SENT.exec(body.toString('latin1', 0, 64)) ?? []
  return sent === undefined ? parseAnswer(body) : JSON.parse(`${sent}}}`)
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

/** Collects one answer. */
class JsonAnswer implements Dispatcher.DispatchHandler {
  readonly #signal: AbortSignal | undefined
  readonly #resolve: (body: Buffer) => void
  readonly #reject: (error: unknown) => void
  readonly #chunks: Buffer[] = []
  #abort: (() => void) | undefined

  constructor(
    signal: AbortSignal | undefined,
    resolve: (body: Buffer) => void,
    reject: (error: unknown) => void,
  ) {
    this.#signal = signal
    this.#resolve = resolve
    this.#reject = reject
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const signal = this.#signal
    if (signal === undefined) return
    if (signal.aborted) return controller.abort(abortReason(signal))
    this.#abort = () => controller.abort(abortReason(signal))
    signal.addEventListener('abort', this.#abort)
  }

  /** Without this, undici refuses the handler. */
  onResponseStart(): void {}

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    this.#end()
    try {
      const [first, ...others] = this.#chunks
      // Almost always there is only one.
      const body = first && others.length === 0 ? first : Buffer.concat(this.#chunks)
      this.#resolve(body)
    } catch (error) {
      this.#reject(error)
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#end()
    this.#reject(error)
  }

  #end(): void {
    if (this.#abort !== undefined) this.#signal?.removeEventListener('abort', this.#abort)
  }
}

function abortReason({ reason }: AbortSignal): Error {
  // The polyfill's signal, which grammY's runner ends a poll with, has no reason.
  return reason instanceof Error ? reason : new Error('the call was ended')
}
