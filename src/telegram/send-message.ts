import { HttpError } from 'grammy'
import { z } from 'zod'
import { messageBody } from '../deliver/message-body.ts'
import { type Outcome, outcomeOf, outcomeOfRefusal } from '../deliver/outcome.ts'
import type { SendCall } from '../deliver/send.ts'
import { sharedTimeout } from '../deliver/timeout-signal.ts'
import type { TelegramServer } from './client.ts'
import { jsonPosts } from './post-json.ts'
import { sentId } from './sent-id.ts'

export interface SendMessageOptions {
  /** A call that takes longer is aborted, ms. */
  deadlineMs: number
  /** Called when Telegram has accepted a message. */
  onAccepted: () => void
}

const answer = z.union([
  z.object({ ok: z.literal(true), result: z.object({ message_id: z.int() }) }),
  z.object({
    ok: z.literal(false),
    error_code: z.int(),
    description: z.string(),
    parameters: z
      .object({ migrate_to_chat_id: z.int().optional(), retry_after: z.number().optional() })
      .optional(),
  }),
])

/**
 * Calls `sendMessage` for digests, past grammY: with its client, an eighth of a broadcast's time went into a dozen promises,
 * payloads and errors for each message, and what they kept in memory while Telegram was waited for cost as much again.
 */
export function sendMessageCall(
  server: TelegramServer,
  token: string,
  { deadlineMs, onAccepted }: SendMessageOptions,
): SendCall {
  const post = jsonPosts(server, token)
  const deadline = sharedTimeout(deadlineMs)
  return (message, addressing) => {
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    // grammY declares the signal with the type of a polyfill.
    const signal = deadline() as AbortSignal | undefined
    post('sendMessage', messageBody(message, addressing), signal, {
      answered(body) {
        const outcome = outcomeIn(body)
        if (outcome.kind === 'sent') onAccepted()
        resolve(outcome)
      },
      failed: (error) => resolve(outcomeOf(new HttpError('sendMessage failed', error))),
    })
    return promise
  }
}

/** @throws if it is no answer of the Bot API, such as the page of a proxy. */
function outcomeIn(body: Buffer): Outcome {
  const id = sentId(body)
  if (id !== null) return { kind: 'sent', messageId: id }
  const read = answer.parse(JSON.parse(body.toString()))
  return read.ok ? { kind: 'sent', messageId: read.result.message_id } : outcomeOfRefusal(read)
}
