import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import type { Product } from '../product.ts'

/** A jump stops this long before its target, because the bot prepares what is due soon. */
const STOP_MS = 10 * 60_000

/**
 * Sets the clock to `to` (epoch milliseconds). News is collected on the way, then everything that is due is done.
 *
 * @param collectTimeoutMs as for `collectBriefly`
 */
export async function travelTo(
  to: number,
  clock: Clock,
  product: Product,
  collectTimeoutMs: number,
): Promise<void> {
  if (to - STOP_MS > clock.now()) {
    clock.jump(to - STOP_MS)
    await collectBriefly(product, collectTimeoutMs)
    await product.minute()
  }
  clock.jump(to)
  await product.minute()
}

/** Collects, and returns after `collectTimeoutMs` of real time at the latest; the collecting itself goes on. */
export async function collectBriefly(product: Product, collectTimeoutMs: number): Promise<void> {
  const ended = new AbortController()
  const timeout = sleep(collectTimeoutMs, undefined, { signal: ended.signal }).catch(
    () => undefined,
  )
  try {
    await Promise.race([product.collect(), timeout])
  } finally {
    ended.abort()
  }
}
