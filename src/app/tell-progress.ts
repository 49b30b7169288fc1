import type { Logger } from '../log.ts'

/** What is still to be done. */
export interface Remaining {
  /** Sources that are due and have not been polled. */
  sources: number
  /** Articles that are known and have not been read. */
  articles: number
}

const EVERY_MS = 10_000

/**
 * Says every ten seconds how far the first collection is, until `done` settles: with many sources it takes minutes, in which nobody
 * else knows whether anything happens.
 */
export async function tellProgress(
  done: Promise<unknown>,
  remaining: () => Promise<Remaining>,
  log: Pick<Logger, 'info' | 'debug'>,
  everyMs = EVERY_MS,
): Promise<void> {
  const telling = setInterval(() => {
    remaining().then(
      (left) => log.info({ ...left }, 'still reading the sources'),
      (err: unknown) => log.debug({ err }, 'could not count what is left to read'),
    )
  }, everyMs)
  telling.unref()
  try {
    await done
  } finally {
    clearInterval(telling)
  }
}
