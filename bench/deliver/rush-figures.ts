/** What a local Telegram saw of a rush. */
export interface RushFigures {
  /** People who got an answer, and answers beyond the first. */
  answered: number
  repeats: number
  /** The most places by which an answer came before one that was asked for earlier. */
  mostOvertaken: number
  floods: number
  /** Sends that came before the time that a 429 had asked to wait for was over. */
  insideRest: number
  /** Seconds from the first press until the last of them was answered. */
  seconds: number
  digests: number
  firstDigestAt: number
  lastDigestAt: number
  /** The most messages in any second. */
  peak: number
}

/** Counts what becomes of a rush. */
export function createRushCount(): {
  press(chatId: number): void
  /** A call of sendMessage: `restMs` is what a 429 asks for. */
  sent(chatId: number, at: number, ok: boolean, restMs: number | null): void
  figures(): RushFigures
} {
  const order = new Map<number, number>()
  const answers = new Map<number, number>()
  let beganAt = 0
  let [repeats, floods, insideRest, restUntil, lastAnswerAt, furthest, mostOvertaken] = [
    0, 0, 0, 0, 0, 0, 0,
  ]
  const digestAt: number[] = []
  const times: number[] = []
  return {
    press(chatId) {
      if (order.size === 0) beganAt = Date.now()
      order.set(chatId, order.size)
    },
    sent(chatId, at, ok, restMs) {
      if (order.size === 0) return
      if (at < restUntil) insideRest += 1
      if (restMs !== null) {
        floods += 1
        restUntil = Math.max(restUntil, at + restMs)
      }
      if (!ok) return
      times.push(at)
      const place = order.get(chatId)
      if (place === undefined) return void digestAt.push(at)
      if (answers.has(chatId)) repeats += 1
      else {
        answers.set(chatId, at)
        lastAnswerAt = at
        mostOvertaken = Math.max(mostOvertaken, furthest - place)
        furthest = Math.max(furthest, place)
      }
    },
    figures() {
      let peak = 0
      for (let start = 0, end = 0; end < times.length; end += 1) {
        while ((times[start] ?? 0) <= (times[end] ?? 0) - 1000) start += 1
        peak = Math.max(peak, end - start + 1)
      }
      return {
        answered: answers.size,
        repeats,
        mostOvertaken,
        floods,
        insideRest,
        seconds: (lastAnswerAt - beganAt) / 1000,
        digests: digestAt.length,
        firstDigestAt: digestAt[0] ?? 0,
        lastDigestAt: digestAt.at(-1) ?? 0,
        peak,
      }
    },
  }
}
