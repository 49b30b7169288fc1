import { setTimeout as sleep } from 'node:timers/promises'
import OpenAI, { type ClientOptions } from 'openai'
import type { Logger } from 'pino'
import { type Dispatcher, type RequestInit, fetch as undiciFetch } from 'undici'
import { HOUR, MINUTE } from '../../model/time.ts'
import { adaptDialect, newDialect } from './api-dialect.ts'
import type { Breaker } from './breaker.ts'
import {
  type AnswerSchema,
  type ChatMessage,
  type RequestOptions,
  toChatRequest,
} from './chat-request.ts'
import { ModelError } from './model-error.ts'
import { type Reply, readReply } from './reply.ts'
import { toModelError } from './to-model-error.ts'

export const OPENAI_URL = 'https://api.openai.com/v1'

/** A model behind an OpenAI-compatible server. */
export interface ChatOptions extends RequestOptions {
  /** Default: OpenAI. */
  baseURL?: string
  /** Not needed by local servers. */
  apiKey?: string
  /** Sends the requests through a proxy; by default the runtime's own fetch sends them directly. */
  dispatcher?: Dispatcher
  /** Deadline of one call including the body, in milliseconds. */
  callMs?: number
  /** Further calls after a transient failure. */
  retries?: number
  /** Wait before the first retry, in milliseconds; it doubles with each retry. */
  firstWaitMs?: number
  /** Longest wait, in milliseconds. If the server asks for more, the model is paused and the next provider is used. */
  longestWaitMs?: number
}

/** What a chat model needs from its process. */
export interface ChatContext {
  breaker: Breaker
  now: () => number
  log: Logger
  /** 0 to 1; jitter for the waits of several processes. */
  random?: () => number
}

/** A model that can be asked for a chat completion. */
export interface ChatModel {
  readonly model: string
  /**
   * Asks with retries. `schema` is the form of the answer; by default that of a summary.
   * @throws {ModelError} if the model gives no answer
   * @throws the reason of `signal` once it is aborted
   */
  ask(
    messages: readonly ChatMessage[],
    maxTokens: number,
    signal: AbortSignal,
    schema?: AnswerSchema,
  ): Promise<Reply>
}

const QUOTA_PAUSE = HOUR
const ACCESS_PAUSE = 10 * MINUTE
const FAILURE_PAUSE = 2 * MINUTE

/** A chat with its own retry loop: the SDK's loop waits for any `Retry-After`, and an abort signal does not end that wait. */
export function openChatModel(options: ChatOptions, context: ChatContext): ChatModel {
  const { model, baseURL = OPENAI_URL, callMs = 30_000, retries = 2 } = options
  const { firstWaitMs = 500, longestWaitMs = 8_000 } = options
  const { breaker, now, log, random = Math.random } = context
  const modelKey = `${baseURL} ${model}`
  const dialect = newDialect(baseURL)
  const client = new OpenAI({
    baseURL,
    apiKey: options.apiKey ?? 'none',
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: callMs,
    logLevel: 'off',
    ...(options.dispatcher ? { fetch: fetchThrough(options.dispatcher) } : {}),
  })

  async function callOnce(
    messages: readonly ChatMessage[],
    maxTokens: number,
    signal: AbortSignal,
    schema?: AnswerSchema,
  ) {
    // The SDK's timeout covers only the headers; a stalled body is ended only by a signal.
    const callSignal = AbortSignal.any([signal, AbortSignal.timeout(callMs)])
    let body: unknown
    try {
      body = await client.chat.completions.create(
        toChatRequest(messages, maxTokens, options, dialect, baseURL, schema),
        { signal: callSignal },
      )
    } catch (error) {
      signal.throwIfAborted()
      throw callSignal.aborted ? new ModelError('deadline', model, { cause: error }) : error
    }
    const reply = readReply(body)
    if (reply === null) {
      throw new ModelError('malformed', model, { detail: 'the answer is not a chat completion' })
    }
    return reply
  }

  /** Repeats a rejected request as long as there is an unsupported feature to leave out. */
  async function call(
    messages: readonly ChatMessage[],
    maxTokens: number,
    signal: AbortSignal,
    schema?: AnswerSchema,
  ): Promise<Reply> {
    for (;;) {
      try {
        const reply = await callOnce(messages, maxTokens, signal, schema)
        dialect.proven = true
        return reply
      } catch (error) {
        signal.throwIfAborted()
        const failure = toModelError(error, model, now)
        if (failure.reason !== 'bad-request' || !adaptDialect(dialect, failure.message))
          throw failure
        log.info(
          { model, format: dialect.format, err: failure },
          'the model server does not support all parameters',
        )
      }
    }
  }

  function recordFailure(failure: ModelError): void {
    if (failure.reason === 'quota') breaker.pause(baseURL, QUOTA_PAUSE, 'quota')
    else if (failure.reason === 'access') breaker.pause(modelKey, ACCESS_PAUSE, 'access')
    else if (failure.reason === 'rate-limited' && (failure.retryAfterMs ?? 0) > longestWaitMs) {
      breaker.pause(modelKey, Math.min(failure.retryAfterMs ?? 0, HOUR), 'rate-limited')
    } else breaker.recordFailure(modelKey, FAILURE_PAUSE, failure.reason)
  }

  return {
    model,
    async ask(messages, maxTokens, signal, schema) {
      signal.throwIfAborted()
      const pause = breaker.pauseOf(baseURL, modelKey)
      if (pause !== null) {
        throw new ModelError('resting', model, { detail: `paused: ${pause.reason}` })
      }
      for (let attempt = 0; ; attempt++) {
        try {
          const reply = await call(messages, maxTokens, signal, schema)
          breaker.recordSuccess(modelKey)
          return reply
        } catch (error) {
          signal.throwIfAborted()
          const failure = toModelError(error, model, now)
          const backoff = firstWaitMs * 2 ** attempt * (1 - random() / 4)
          const wait = failure.retryAfterMs ?? Math.min(backoff, longestWaitMs)
          if (attempt >= retries || wait > longestWaitMs || !TRANSIENT.has(failure.reason)) {
            recordFailure(failure)
            throw failure
          }
          log.info({ model, err: failure, attempt }, 'retrying the model')
          await sleep(wait, undefined, { signal })
        }
      }
    },
  }
}

/** Failures worth a retry. A deadline is not: a second try would take just as long. */
const TRANSIENT: ReadonlySet<string> = new Set(['unreachable', 'rate-limited', 'server'])

/** undici's own fetch: the one of Node does not accept the dispatchers of a newer undici. */
function fetchThrough(dispatcher: Dispatcher): ClientOptions['fetch'] {
  return ((url: string, init?: RequestInit) =>
    undiciFetch(url, { ...init, dispatcher })) as ClientOptions['fetch']
}
