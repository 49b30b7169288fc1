import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import type { Product } from '../product.ts'

/** A bot prepares what is due soon; so long before its end a jump makes a stop. */
const STOP_MS = 10 * 60_000

/**
 * Lets time pass up to `to` (epoch milliseconds): news is collected on the way, then what is due is done.
 *
 * @param patienceMs as for `collectBriefly`
 */
export async function passTo(
  to: number,
  clock: Clock,
  product: Product,
  patienceMs: number,
): Promise<void> {
  if (to - STOP_MS > clock.now()) {
    clock.jump(to - STOP_MS)
    await collectBriefly(product, patienceMs)
    await product.minute()
  }
  clock.jump(to)
  await product.minute()
}

/** Collects, but goes on after so many milliseconds of real time; the collecting itself is not cut short. */
export async function collectBriefly(product: Product, patienceMs: number): Promise<void> {
  const ended = new AbortController()
  const patience = sleep(patienceMs, undefined, { signal: ended.signal }).catch(() => undefined)
  try {
    await Promise.race([product.collect(), patience])
  } finally {
    ended.abort()
  }
}
