import { MINUTE } from '../model/time.ts'

/** What decides whether the bot is alive and delivers on time. Times are milliseconds. */
export interface HeartbeatFacts {
  /** The problem of each part, `null` where it is well (`healthOf`). */
  health: Readonly<Record<string, string | null>>
  isDelivering: boolean
  /** How long the oldest delivery that may be sent has waited; `null` without one. */
  oldestQueuedMs: number | null
  /** For how long a subscriber has been due without a digest being planned, negative before the hour; `null` without subscribers. */
  oldestUnplannedMs: number | null
}

/** Without these nothing can be delivered. Sources, answers and mails have alerts of their own. */
const NEEDED = ['store', 'redis', 'jobs', 'telegram']
/** A digest this late is not on time: 18,000 at the same hour leave within it at 30 a second. */
export const LATE_MS = 10 * MINUTE

/** Why there is no heartbeat at the moment, in plain words; `null` if the bot is alive and delivers on time. */
export function noHeartbeatBecause(facts: HeartbeatFacts): string | null {
  const { health, isDelivering, oldestQueuedMs, oldestUnplannedMs } = facts
  const part = NEEDED.find((name) => (health[name] ?? null) !== null)
  if (part !== undefined) return `${part}: ${health[part]}`
  if (!isDelivering) return 'delivering is switched off'
  if ((oldestQueuedMs ?? 0) >= LATE_MS) return `deliveries have waited ${minutes(oldestQueuedMs)}`
  if ((oldestUnplannedMs ?? 0) >= LATE_MS) {
    return `digests have been due for ${minutes(oldestUnplannedMs)} and are not planned`
  }
  return null
}

function minutes(ms: number | null): string {
  return `${Math.floor((ms ?? 0) / MINUTE)} minutes`
}
