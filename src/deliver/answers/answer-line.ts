/** What waits in memory for its turn. */
interface Waiting {
  readonly chatId: number
}

/**
 * The answers that wait in memory: first come, first served, but a chat that rests or has one on its way steps aside and stops
 * nobody. The order within a chat is kept. It has no clock or timer; times are ms of a clock that nobody sets.
 */
export interface AnswerLine<Item extends Waiting> {
  readonly size: number
  /** The chats that wait. */
  chats(): Set<number>
  add(item: Item): void
  /** Adds an item in front of everything. */
  addFirst(item: Item): void
  /** Puts an item back in front of everything: it was taken and not sent. Its chat is free again. */
  putBack(item: Item): void
  /** Takes the first item whose chat neither rests nor has another on its way; from then on its chat is busy. */
  next(now: number): Item | undefined
  /** The chat's item has arrived, or never will: its next one may go. */
  done(chatId: number): void
  /** Lets a chat rest until `until`. A shorter rest never ends a longer one. */
  rest(chatId: number, until: number): void
  /** When the chat may be sent to again; not later than `now` unless it rests. */
  restsUntil(chatId: number): number
  /** When the next rest of a waiting chat ends; `null` if none rests. */
  nextRestEnd(now: number): number | null
  /** Takes out the items that `suits` accepts, in their order. */
  takeOut(suits: (item: Item) => boolean): Item[]
}

/** Rests that are over are forgotten when there are more than this. */
const MOST_RESTS = 1000

/** Creates an empty line. */
export function createAnswerLine<Item extends Waiting>(): AnswerLine<Item> {
  let items: Item[] = []
  const busy = new Set<number>()
  const rests = new Map<number, number>()
  const restsUntil = (chatId: number) => rests.get(chatId) ?? 0

  const forgetOver = (now: number) => {
    if (rests.size <= MOST_RESTS) return
    for (const [chatId, until] of rests) if (until <= now) rests.delete(chatId)
  }

  return {
    get size() {
      return items.length
    },
    chats: () => new Set(items.map(({ chatId }) => chatId)),
    add(item) {
      items.push(item)
    },
    addFirst(item) {
      items.unshift(item)
    },
    putBack(item) {
      items.unshift(item)
      busy.delete(item.chatId)
    },
    next(now) {
      forgetOver(now)
      const passed = new Set<number>()
      const index = items.findIndex(({ chatId }) => {
        const isFree = !passed.has(chatId) && !busy.has(chatId) && restsUntil(chatId) <= now
        passed.add(chatId)
        return isFree
      })
      if (index === -1) return undefined
      const [item] = items.splice(index, 1)
      if (item !== undefined) busy.add(item.chatId)
      return item
    },
    done(chatId) {
      busy.delete(chatId)
    },
    rest(chatId, until) {
      rests.set(chatId, Math.max(restsUntil(chatId), until))
    },
    restsUntil,
    nextRestEnd(now) {
      const ends = items.map(({ chatId }) => restsUntil(chatId)).filter((until) => until > now)
      return ends.length === 0 ? null : Math.min(...ends)
    },
    takeOut(suits) {
      const out = items.filter(suits)
      if (out.length > 0) items = items.filter((item) => !suits(item))
      return out
    },
  }
}
