/** The queue in front of every host: at most so many requests at once, and a pause between two starts. */
export interface HostGate {
  /**
   * Waits for a turn at `host` and answers with the function that gives the turn back. Call it exactly once.
   * Rejects with the signal's reason when the signal aborts first.
   */
  enter(host: string, signal?: AbortSignal): Promise<() => void>
  /** Hosts remembered at the moment. */
  readonly size: number
}

interface Door {
  active: number
  waiting: (() => void)[]
  /** Epoch ms before which no further request starts. */
  nextStart: number
  timer: NodeJS.Timeout | null
}

/**
 * @param options.connections requests at once per host.
 * @param options.delayFor least milliseconds between two starts at a host.
 * @param options.maxHosts hosts remembered; beyond that the longest unused idle one is forgotten.
 */
export function createHostGate(options: {
  connections: number
  delayFor: (host: string) => number
  maxHosts: number
  now: () => number
}): HostGate {
  const { connections, delayFor, maxHosts, now } = options
  // A Map keeps the order of insertion; a used host is put last again, so the first idle one is the oldest.
  const doors = new Map<string, Door>()

  function forgetIdle(): void {
    for (const [host, door] of doors) {
      if (doors.size <= maxHosts) return
      if (door.active === 0 && door.waiting.length === 0) doors.delete(host)
    }
  }

  function doorOf(host: string): Door {
    const door = doors.get(host) ?? { active: 0, waiting: [], nextStart: 0, timer: null }
    doors.delete(host)
    doors.set(host, door)
    return door
  }

  function pump(host: string, door: Door): void {
    while (door.waiting.length > 0 && door.active < connections && door.timer === null) {
      const wait = door.nextStart - now()
      if (wait > 0) {
        door.timer = setTimeout(() => {
          door.timer = null
          pump(host, door)
        }, wait)
        return
      }
      door.active += 1
      door.nextStart = now() + delayFor(host)
      door.waiting.shift()?.()
    }
  }

  return {
    get size() {
      return doors.size
    },
    enter(host, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const door = doorOf(host)
        const start = (): void => {
          signal?.removeEventListener('abort', giveUp)
          resolve(() => {
            door.active -= 1
            pump(host, door)
          })
        }
        const giveUp = (): void => {
          door.waiting = door.waiting.filter((each) => each !== start)
          if (door.waiting.length === 0 && door.timer !== null) {
            clearTimeout(door.timer)
            door.timer = null
          }
          reject(signal?.reason)
        }
        signal?.addEventListener('abort', giveUp, { once: true })
        door.waiting.push(start)
        forgetIdle()
        pump(host, door)
      })
    },
  }
}
