/** Limits requests per host: a maximum of concurrent requests, and a pause between the starts of two requests. */
export interface HostGate {
  /**
   * Waits for a free slot at `host`. Resolves with a function that releases the slot; call it exactly once.
   * Rejects with the signal's reason if the signal aborts first.
   */
  enter(host: string, signal?: AbortSignal): Promise<() => void>
  /** Number of hosts currently remembered. */
  readonly size: number
}

interface HostQueue {
  active: number
  waiting: (() => void)[]
  /** When the last request started, epoch ms. */
  lastStart: number
  timer: NodeJS.Timeout | null
}

/**
 * @param options.connections concurrent requests per host.
 * @param options.delayFor minimum milliseconds between the starts of two requests to a host.
 * @param options.maxHosts number of hosts to remember; beyond it, idle hosts are forgotten, least recently used first.
 */
export function createHostGate(options: {
  connections: number
  delayFor: (host: string) => number
  maxHosts: number
  now: () => number
}): HostGate {
  const { connections, delayFor, maxHosts, now } = options
  // A Map keeps insertion order, and a used host is reinserted: the first idle one is the least recently used.
  const hosts = new Map<string, HostQueue>()

  function forgetIdle(): void {
    for (const [host, queue] of hosts) {
      if (hosts.size <= maxHosts) return
      if (queue.active === 0 && queue.waiting.length === 0) hosts.delete(host)
    }
  }

  function queueOf(host: string): HostQueue {
    const queue = hosts.get(host) ?? {
      active: 0,
      waiting: [],
      lastStart: Number.NEGATIVE_INFINITY,
      timer: null,
    }
    hosts.delete(host)
    hosts.set(host, queue)
    return queue
  }

  function startNext(host: string, queue: HostQueue): void {
    while (queue.waiting.length > 0 && queue.active < connections && queue.timer === null) {
      // If the clock was set back, the pause counts from now: it must not last until the old time is reached again.
      queue.lastStart = Math.min(queue.lastStart, now())
      const wait = queue.lastStart + delayFor(host) - now()
      if (wait > 0) {
        queue.timer = setTimeout(() => {
          queue.timer = null
          startNext(host, queue)
        }, wait)
        return
      }
      queue.active += 1
      queue.lastStart = now()
      queue.waiting.shift()?.()
    }
  }

  return {
    get size() {
      return hosts.size
    },
    enter(host, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const queue = queueOf(host)
        const start = (): void => {
          signal?.removeEventListener('abort', abort)
          resolve(() => {
            queue.active -= 1
            startNext(host, queue)
          })
        }
        const abort = (): void => {
          queue.waiting = queue.waiting.filter((each) => each !== start)
          if (queue.waiting.length === 0 && queue.timer !== null) {
            clearTimeout(queue.timer)
            queue.timer = null
          }
          reject(signal?.reason)
        }
        signal?.addEventListener('abort', abort, { once: true })
        queue.waiting.push(start)
        forgetIdle()
        startNext(host, queue)
      })
    },
  }
}
