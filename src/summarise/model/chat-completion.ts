import { setTimeout as sleep } from 'node:timers/promises'
import OpenAI from 'openai'
import type { Logger } from 'pino'
import { HOUR } from '../../model/time.ts'
import { learn, newDialect } from './api-dialect.ts'
import type { Breaker } from './breaker.ts'
import { type ChatMessage, type RequestOptions, requestFor } from './chat-request.ts'
import { ModelError } from './model-error.ts'
import { failureOf } from './model-failure.ts'
import { type Reply, readReply } from './reply.ts'

const OPENAI_URL = 'https://api.openai.com/v1'

/** A model behind an OpenAI-compatible server. */
export interface ChatOptions extends RequestOptions {
  /** Default: OpenAI's own. */
  baseURL?: string
  /** Local servers need none. */
  apiKey?: string
  /** Deadline of one call, headers and body, in milliseconds. */
  callMs?: number
  /** Further calls after a failure that may pass. */
  retries?: number
  /** First wait between two calls; it doubles. Milliseconds. */
  firstWaitMs?: number
  /** Longest wait, also where the server asks for more; then the model rests and the next one serves. */
  longestWaitMs?: number
}

export interface ChatContext {
  breaker: Breaker
  now: () => number
  log: Logger
  /** 0 to 1; spreads the waits of several processes. */
  random?: () => number
}

/** Asks once, whatever it takes below the deadline. Throws `ModelError`, or the signal's reason once it is aborted. */
export interface Chat {
  readonly model: string
  ask(turns: readonly ChatMessage[], maxTokens: number, signal: AbortSignal): Promise<Reply>
}

const QUOTA_REST = HOUR
const ACCESS_REST = 600_000
const FAILURE_REST = 120_000

/** A chat with its own retry loop: the SDK's obeys any `Retry-After`, and a signal does not end that sleep. */
export function openChat(options: ChatOptions, context: ChatContext): Chat {
  const { model, baseURL = OPENAI_URL, callMs = 30_000, retries = 2 } = options
  const { firstWaitMs = 500, longestWaitMs = 8_000 } = options
  const { breaker, now, log, random = Math.random } = context
  const ofModel = `${baseURL} ${model}`
  const dialect = newDialect(baseURL)
  const client = new OpenAI({
    baseURL,
    apiKey: options.apiKey ?? 'none',
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: callMs,
    logLevel: 'off',
  })

  async function callOnce(turns: readonly ChatMessage[], maxTokens: number, signal: AbortSignal) {
    // The SDK's timeout ends with the headers; only a signal ends a stalled body.
    const within = AbortSignal.any([signal, AbortSignal.timeout(callMs)])
    let body: unknown
    try {
      body = await client.chat.completions.create(
        requestFor(turns, maxTokens, options, dialect, baseURL),
        { signal: within },
      )
    } catch (error) {
      signal.throwIfAborted()
      throw within.aborted ? new ModelError('deadline', model, { cause: error }) : error
    }
    const reply = readReply(body)
    if (reply === null) {
      throw new ModelError('malformed', model, { detail: 'the answer is no chat completion' })
    }
    return reply
  }

  /** Repeats while a refused request still teaches something about what the server understands. */
  async function call(
    turns: readonly ChatMessage[],
    maxTokens: number,
    signal: AbortSignal,
  ): Promise<Reply> {
    for (;;) {
      try {
        const reply = await callOnce(turns, maxTokens, signal)
        dialect.proven = true
        return reply
      } catch (error) {
        signal.throwIfAborted()
        const failure = failureOf(error, model, now)
        if (failure.reason !== 'bad-request' || !learn(dialect, failure.message)) throw failure
        log.info({ model, format: dialect.format, err: failure }, 'the model server takes less')
      }
    }
  }

  function remember(failure: ModelError): void {
    if (failure.reason === 'quota') breaker.rest(baseURL, QUOTA_REST, 'quota')
    else if (failure.reason === 'access') breaker.rest(ofModel, ACCESS_REST, 'access')
    else if (failure.reason === 'rate-limited' && (failure.retryAfterMs ?? 0) > longestWaitMs) {
      breaker.rest(ofModel, Math.min(failure.retryAfterMs ?? 0, HOUR), 'rate-limited')
    } else breaker.failed(ofModel, FAILURE_REST, failure.reason)
  }

  return {
    model,
    async ask(turns, maxTokens, signal) {
      signal.throwIfAborted()
      const rest = breaker.resting(baseURL, ofModel)
      if (rest !== null) throw new ModelError('resting', model, { detail: `rests: ${rest.reason}` })
      for (let attempt = 0; ; attempt++) {
        try {
          const reply = await call(turns, maxTokens, signal)
          breaker.succeeded(ofModel)
          return reply
        } catch (error) {
          signal.throwIfAborted()
          const failure = failureOf(error, model, now)
          const backoff = firstWaitMs * 2 ** attempt * (1 - random() / 4)
          const wait = failure.retryAfterMs ?? Math.min(backoff, longestWaitMs)
          if (attempt >= retries || wait > longestWaitMs || !PASSING.has(failure.reason)) {
            remember(failure)
            throw failure
          }
          log.info({ model, err: failure, attempt }, 'asking the model again')
          await sleep(wait, undefined, { signal })
        }
      }
    },
  }
}

/** Failures that may be gone at the next call. A deadline is not: waiting for it again would cost another one. */
const PASSING: ReadonlySet<string> = new Set(['unreachable', 'rate-limited', 'server'])
