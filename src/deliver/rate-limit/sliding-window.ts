import { SECOND } from '../../model/time.ts'

/** At most so many sends in any second, as Telegram sees them. */
export interface SlidingWindow {
  /** Milliseconds until a send may begin; 0 for now. */
  wait(now: number): number
  /** A send begins, whether it waited or not. Gives what tells its end. */
  begin(): (now: number) => void
}

/** All places are taken by calls under way: one of them ends at any moment. */
const LOOK_AGAIN_MS = 5

/**
 * A window of one second over what Telegram counted. Telegram counts a call at a moment between its begin and its answer
 * that we cannot know, so a place is taken from the begin until a second after the answer. However calls are delayed on
 * their way, no second holds more than `limit` of them; the price is one round trip a second, 2 % of the pace at 20 ms.
 */
export function createSlidingWindow(limit: number): SlidingWindow {
  let underWay = 0
  /** When the places of answered calls are free again, in the order of the answers. */
  const taken: number[] = []

  const clear = (now: number) => {
    let free = 0
    // A clock that was set back would otherwise keep the places for as long.
    for (const at of taken) {
      if (at > now && at <= now + SECOND) break
      free += 1
    }
    taken.splice(0, free)
  }

  return {
    wait(now) {
      clear(now)
      if (underWay + taken.length < limit) return 0
      const [next] = taken
      return next === undefined ? LOOK_AGAIN_MS : Math.max(1, next - now)
    },
    begin() {
      underWay += 1
      return (now) => {
        underWay -= 1
        taken.push(now + SECOND)
      }
    },
  }
}
