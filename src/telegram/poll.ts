import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { callSignal, timeoutSignal } from '../deliver/timeout-signal.ts'
import type { Logger } from '../log.ts'
import { createUnconfirmedUpdates } from './unconfirmed-updates.ts'
import type { Intake } from './update-intake.ts'

/** Kinds of updates that the bot handles; Telegram sends no others. */
export const UPDATES = [
  'message',
  'channel_post',
  'edited_channel_post',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const

/** Time between attempts while Telegram cannot be reached. */
const RETRY_MS = 3000
/** For how long Telegram keeps a call open until there is an update. */
const LONG_POLL_SECONDS = 30
/** Updates in one answer; Telegram allows no more. */
const LIMIT = 100
/**
 * Pauses between calls while updates are kept unconfirmed, when Telegram answers at once instead of waiting for a new one: the
 * first, and the longest if nothing new comes.
 */
const SHORT_PAUSE_MS = 20
const LONGEST_PAUSE_MS = 160
/** While more than this wait, nothing more is asked for: Telegram keeps the rest. */
const MOST_WAITING = 10_000
/** A call that has been under way for longer has reached Telegram. */
const SURELY_TOLD_MS = 5000
/** Deadline of the call that confirms what was handled before a stop. */
const LAST_CALL_MS = 2000

/** Long polling that is running. */
export interface Polling {
  /**
   * Stops taking updates and waits for running handlers, for at most 8 seconds. What was not handled stays with Telegram, for the
   * next process.
   */
  stop(): Promise<void>
}

/** What polling needs. */
export interface PollingDeps {
  api: Pick<Api, 'getUpdates'>
  intake: Pick<Intake, 'take' | 'close' | 'waiting' | 'isAway'>
  /** Epoch milliseconds. */
  now: () => number
  log: Logger
  /** Called with the reason, in plain words, when polling cannot go on. */
  onFatal: (reason: string) => void
  /** Time between attempts while Telegram cannot be reached, ms. */
  retryMs?: number | undefined
}

/**
 * Receives updates by long polling. An update is confirmed to Telegram when it has been handled, so a process that ends before
 * that loses nothing; what a slow or flooding chat keeps waiting is confirmed earlier, so that it does not hide the updates of
 * others (`createUnconfirmedUpdates`).
 */
export function startPolling(deps: PollingDeps): Polling {
  const { api, intake, now, log, onFatal, retryMs = RETRY_MS } = deps
  const updates = createUnconfirmedUpdates()
  const stopping = new AbortController()
  const { signal } = stopping
  let wake = () => {}
  /** The offset that Telegram has been told last; -1 if that is not known. */
  let asked = 0
  let askedAt = 0

  const take = async (update: Update): Promise<void> => {
    if ((await intake.take(update)) === 'later') return
    updates.finish(update.update_id)
    if (updates.unfinished === 0) wake()
  }

  /** Asks once. Returns how many new updates came, and whether more may be waiting behind them. */
  const ask = async (
    offset: number,
    timeout: number,
  ): Promise<[fresh: number, isFull: boolean]> => {
    const options = { offset, limit: LIMIT, timeout, allowed_updates: UPDATES }
    asked = offset
    askedAt = now()
    const received = await api.getUpdates(options, callSignal(signal))
    updates.confirmed(offset)
    const fresh = received.filter(({ update_id }) => updates.add(update_id, now()))
    for (const update of fresh) void take(update)
    return [fresh.length, received.length === LIMIT]
  }

  const pause = (ms: number): Promise<void> => sleep(ms, undefined, { signal }).catch(() => {})

  /** Waits until everything is handled, or for `ms`. */
  const settle = async (ms: number): Promise<void> => {
    if (updates.unfinished === 0) return
    const handled = new Promise<void>((resolve) => {
      wake = resolve
    })
    await Promise.race([handled, pause(ms)])
  }

  const run = async (): Promise<void> => {
    let pauseMs = SHORT_PAUSE_MS
    while (!signal.aborted) {
      if (intake.waiting > MOST_WAITING) {
        await pause(LONGEST_PAUSE_MS)
        continue
      }
      const offset = updates.offset(now(), intake.isAway)
      try {
        const [fresh, isFull] = await ask(offset, offset === updates.next ? LONG_POLL_SECONDS : 0)
        // More is waiting. Here a tap can be replaced by a later one or refused; with Telegram it only grows old.
        if (isFull && fresh > 0) continue
        pauseMs = fresh > 0 ? SHORT_PAUSE_MS : Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
      } catch (err) {
        if (signal.aborted) {
          // A call that has waited for its answer for long has told it; one that just began may never have left.
          if (Math.abs(now() - askedAt) < SURELY_TOLD_MS) asked = -1
          return
        }
        asked = -1
        const reason = fatalReason(err)
        if (reason !== null) return onFatal(reason)
        log.warn({ err }, 'Telegram cannot be reached')
        await pause(retryAfterMs(err) ?? retryMs)
        continue
      }
      await settle(pauseMs)
    }
  }

  const running = run()
  return {
    async stop() {
      stopping.abort()
      await running
      await intake.close(({ update_id }) => updates.has(update_id))
      const offset = updates.offset(now(), true)
      if (offset === 0 || offset === asked) return
      // Without this call, Telegram would send what was handled last to the next process.
      const options = { offset, limit: 1, timeout: 0, allowed_updates: UPDATES }
      await api
        .getUpdates(options, timeoutSignal(LAST_CALL_MS))
        .catch((err: unknown) => log.warn({ err }, 'could not confirm the last updates'))
    },
  }
}

/** Why polling cannot go on after an error; `null` if it can. */
function fatalReason(error: unknown): string | null {
  if (!(error instanceof GrammyError)) return null
  if (error.error_code === 401) {
    return 'Telegram does not know this BOT_TOKEN. Copy it again from @BotFather.'
  }
  if (error.error_code !== 409) return null
  return error.description.includes('webhook')
    ? 'A webhook is set for this bot. Set WEBHOOK_URL, or remove the webhook to use polling.'
    : 'Another process is already polling with this BOT_TOKEN. Stop it first: Telegram serves only one. Several processes with the role chat need WEBHOOK_URL.'
}

/** How long Telegram wants to be left alone, ms; it says so while its server restarts. */
function retryAfterMs(error: unknown): number | null {
  if (!(error instanceof GrammyError) || error.parameters.retry_after === undefined) return null
  return error.parameters.retry_after * 1000
}
