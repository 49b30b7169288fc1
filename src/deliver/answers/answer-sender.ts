import type { Logger } from '../../log.ts'
import type { Store } from '../../store/store.ts'
import { type Outcome, outcomeOf } from '../outcome.ts'
import type { FloodControl } from '../rate-limit/flood-control.ts'
import type { Permit } from '../rate-limit/quotas.ts'
import { afterAttempt } from './after-attempt.ts'
import type { AnswerLine } from './answer-line.ts'
import type { AnswerRows } from './answer-rows.ts'
import type { QueuedAnswer } from './queued-answer.ts'

/** What one attempt to send an answer needs. */
export interface AnswerSenderDeps {
  store: Pick<Store, 'answers'>
  line: AnswerLine<QueuedAnswer>
  rows: Pick<AnswerRows, 'remove'>
  /** Calls a method of the Bot API. Rejects with grammY's errors. */
  call: (method: string, payload: Record<string, unknown>) => Promise<unknown>
  floods: FloodControl
  /** Makes a chat rest for some ms. */
  rest: (chatId: number, forMs: number) => Promise<void>
  /** The clock of the rate limits, ms. */
  elapsed: () => number
  log: Logger
  /** Called when Telegram refuses the token. */
  onFatal: (reason: string) => void
  metrics?: { flooded(): void } | undefined
}

/**
 * Creates the function that sends one answer and does what follows from the outcome: it is done with, goes back into the line,
 * waits for its chat or moves with it. It never rejects, and whoever waits for the answer always hears of it.
 */
export function createAnswerSender(
  deps: AnswerSenderDeps,
): (item: QueuedAnswer, permit: Permit) => Promise<void> {
  const { store, line, rows, call, floods, rest, elapsed, log, metrics } = deps

  const attempt = async (item: QueuedAnswer): Promise<{ outcome: Outcome; result: unknown }> => {
    try {
      const result = await call(item.method, { ...item.parameters, chat_id: item.chatId })
      return { outcome: { kind: 'sent', messageId: 0 }, result }
    } catch (error) {
      return { outcome: outcomeOf(error), result: error }
    }
  }

  const finish = async (item: QueuedAnswer, outcome: Outcome, result: unknown): Promise<void> => {
    if (outcome.kind === 'sent') item.handler?.resolve(result)
    else {
      item.handler?.reject(result)
      if (item.handler === null) {
        const keys = { chat: item.chatId, method: item.method, outcome: outcome.kind }
        // A chat that is gone is nothing to look into; a refusal is a bug.
        if (outcome.kind === 'gone') log.info(keys, 'an answer could not be sent')
        else log.error({ ...keys, err: result }, 'an answer could not be sent')
      }
    }
    line.done(item.chatId)
    if (item.id !== null) await rows.remove(item.id)
  }

  /** The count survives a restart. Where it cannot be stored, the answer itself still goes on. */
  const countFailure = async (item: QueuedAnswer): Promise<void> => {
    item.attempts += 1
    if (item.id === null) return
    try {
      await store.answers.failed(item.id)
    } catch (err) {
      log.warn({ err, chat: item.chatId }, 'could not count a failed attempt')
    }
  }

  const move = async (item: QueuedAnswer, to: number): Promise<void> => {
    await store.answers.move(item.chatId, to)
    line.done(item.chatId)
    const others = line.takeOut(({ chatId }) => chatId === item.chatId)
    for (const one of [item, ...others].toReversed()) line.putBack({ ...one, chatId: to })
  }

  const deliver = async (item: QueuedAnswer, permit: Permit): Promise<void> => {
    const beganAt = elapsed()
    const { outcome, result } = await attempt(item).finally(() => permit.release(elapsed()))
    const hasTopic = item.parameters['message_thread_id'] !== undefined
    const after = afterAttempt(outcome, item.attempts, hasTopic)
    if (outcome.kind === 'sent') floods.accepted(beganAt)
    switch (after.step) {
      case 'finish':
        return finish(item, outcome, result)
      case 'rest': {
        metrics?.flooded()
        const concerns = floods.flooded(item.chatId, elapsed(), after.forMs)
        const keys = { chat: item.chatId, afterMs: after.forMs, concerns }
        log.warn(keys, 'Telegram asks to slow down')
        line.putBack(item)
        return rest(item.chatId, after.forMs)
      }
      case 'again':
        await countFailure(item)
        line.putBack(item)
        return rest(item.chatId, after.afterMs)
      case 'move':
        return move(item, after.to)
      case 'leave-topic': {
        const { message_thread_id: _, ...parameters } = item.parameters
        return line.putBack({ ...item, parameters })
      }
      case 'keep':
        line.putBack(item)
        return deps.onFatal(outcome.kind === 'fatal' ? outcome.reason : outcome.kind)
    }
  }

  return async (item, permit) => {
    try {
      await deliver(item, permit)
    } catch (err) {
      // A failure in our own code, or of the store: the row stays until the process ends.
      log.error({ err, chat: item.chatId }, 'an answer failed')
      line.done(item.chatId)
      item.handler?.reject(err)
    }
  }
}
