import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '../log.ts'
import type { SummaryClaims } from '../store/summary-claims.ts'

/** What waiting for a claim needs. */
export interface ClaimDeps {
  claims: Pick<SummaryClaims, 'take' | 'release'>
  now: () => number
  log: Pick<Logger, 'debug'>
  /** Waits this many milliseconds. */
  wait?: (ms: number) => Promise<unknown>
}

/** How often a process asks whether another one has finished. A model takes seconds. */
const ASK_EVERY_MS = 250
/** A lease lasts this much longer than the deadline of its work, for what follows it: the result is stored. */
const GRACE_MS = 5000

/** Which summary is claimed, and until when (epoch ms; the signal is aborted then). */
export interface SummaryClaim {
  articleId: number
  language: string
  at: number
  signal: AbortSignal
}

/**
 * Runs `work` while no other process summarises the same article in the same language, waiting for one that does. Returns
 * what `work` returned, or `null` if the claim was not free in time. A claim that a crashed process left ends with its lease.
 * `work` must end in time, and first look whether the other process has done it.
 */
export async function withClaim<T>(
  { claims, now, log, wait = sleep }: ClaimDeps,
  { articleId, language, at, signal }: SummaryClaim,
  work: () => Promise<T>,
): Promise<T | null> {
  const owner = randomUUID()
  const leaseUntil = at + GRACE_MS
  const take = () => claims.take(articleId, language, owner, { now: now(), leaseUntil })
  let isTaken = await take()
  if (!isTaken) log.debug({ article: articleId, language }, 'another process makes this summary')
  while (!isTaken) {
    const left = at - now()
    // The signal ends the wait also where the clock was set back.
    if (left <= 0 || signal.aborted) return null
    await wait(Math.min(left, ASK_EVERY_MS))
    isTaken = await take()
  }
  try {
    return await work()
  } finally {
    await claims.release(articleId, language, owner)
  }
}
