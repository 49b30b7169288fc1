import { SECOND } from '../../model/time.ts'

/** Limits how many sends Telegram counts in any second. */
export interface SlidingWindow {
  /** Milliseconds until a send may begin if at most `limit` places may be in use; 0 for now. */
  wait(now: number, limit: number): number
  /** Begins a send, whether it waited or not. */
  begin(): void
  /** Ends one of those that have begun; which one makes no difference. */
  end(now: number): void
}

/** Wait while calls in flight take all places: one of them may end at any moment. */
const POLL_MS = 5

/**
 * Creates a window of one second over the calls that Telegram counted. Telegram counts a call at a moment between its begin
 * and its answer that we cannot know, so a place is taken from the begin until a second after the answer. However calls are
 * delayed on their way, no second has more than `limit` of them. The price is one round trip per second, 2 % of the rate at
 * 20 ms.
 */
export function createSlidingWindow(): SlidingWindow {
  let inFlight = 0
  /** When the places of answered calls become free, in the order of the answers. */
  const taken: number[] = []

  const clear = (now: number) => {
    let free = 0
    // Otherwise a clock that was set back would block the places for as long.
    for (const at of taken) {
      if (at > now && at <= now + SECOND) break
      free += 1
    }
    taken.splice(0, free)
  }

  return {
    wait(now, limit) {
      clear(now)
      const surplus = inFlight + taken.length - limit
      if (surplus < 0) return 0
      const next = taken[surplus]
      return next === undefined ? POLL_MS : Math.max(1, next - now)
    },
    begin() {
      inFlight += 1
    },
    end(now) {
      inFlight -= 1
      taken.push(now + SECOND)
    },
  }
}
