/** At most so many sends in any second, as Telegram sees them. */
export interface Window {
  /** Milliseconds until a send may begin; 0 for now. */
  wait(now: number): number
  /** A send begins, whether it waited or not. Gives what tells its end. */
  begin(now: number): (now: number) => void
}

const SECOND = 1000
/** All places are taken by calls under way: one of them ends at any moment. */
const LOOK_AGAIN_MS = 5

/** Answers before the fastest round trip is taken for the least that the way takes. */
const KNOWN_AFTER = 20

/**
 * A window of one second over what Telegram counted. Telegram counts a call at a moment between its begin and its answer
 * that we cannot know, so a place is free again a second after the answer, less the fastest round trip. As long as no call
 * is faster than that, no second holds more than `limit` of them, however they are delayed on their way.
 */
export function createWindow(limit: number): Window {
  let underWay = 0
  let answers = 0
  let fastest = SECOND
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
    begin(beganAt) {
      underWay += 1
      return (now) => {
        underWay -= 1
        answers += 1
        fastest = Math.min(fastest, Math.max(0, now - beganAt))
        taken.push(now + SECOND - (answers > KNOWN_AFTER ? fastest : 0))
      }
    },
  }
}
