import { DAY, HOUR, MINUTE } from './time.ts'

/** What is sent to a webhook: each article when it is saved, or each digest when it was delivered. */
export const PUSH_EVENTS = ['saved', 'digest'] as const
export type PushEvent = (typeof PUSH_EVENTS)[number]

export const PUSH_STATES = ['planned', 'sent', 'dropped'] as const
/** `dropped`: what it was about is gone, or the person may not see it any more. */
export type PushState = (typeof PUSH_STATES)[number]

/** One thing on its way to a webhook, once for each target. Times are epoch milliseconds. */
export interface Push {
  readonly id: number
  readonly connectionId: number
  /** The private chat whose webhook it is. */
  readonly chatId: number
  readonly target: string
  /** From which, with the bot's own key, the secret that signs is made. */
  readonly nonce: string
  /** Since when the target has failed; `null` if the last push arrived. */
  readonly failingSince: number | null
  readonly articleId: number | null
  readonly digestId: number | null
  readonly attempts: number
  readonly createdAt: number
}

const WAITS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR]
const LONGEST = 12 * HOUR
/** A webhook that failed for so long is turned off. */
const PATIENCE = 3 * DAY

/** How long to wait after the nth failed attempt, counted from 1. */
export function pushWait(attempts: number): number {
  return WAITS[attempts - 1] ?? LONGEST
}

/** Whether a webhook that fails now and has failed since then (epoch ms) is given up. */
export function isGivenUp(failingSince: number, now: number): boolean {
  return now - failingSince >= PATIENCE
}
