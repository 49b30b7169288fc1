/** What became of an item that ran: `held` puts it back at the head of its line, which then rests until `resume`. */
export type Ran = 'done' | 'held'

/** Lines of waiting items, one for each key, of which several run at once but never two of one line. */
export interface FairQueue<T> {
  /**
   * Adds an item at the end of a line, in exchange for a waiting one that it replaces. Returns false, and adds nothing, if it
   * replaces none and the line or the whole queue is full.
   */
  add(key: string, item: T): boolean
  /** Takes the waiting items that fit out of their lines and returns them. */
  remove(fits: (item: T) => boolean): T[]
  /** Lets the lines continue whose head was held. */
  resume(): void
  /** Resolves when nothing waits and nothing runs. */
  whenEmpty(): Promise<void>
  /** Waiting items of one line. */
  waitingIn(key: string): number
  /** Waiting items of all lines. */
  readonly waiting: number
  /** Items that run now. */
  readonly running: number
}

/** What a fair queue needs. */
export interface FairQueueOptions<T> {
  /** Runs one item. If it rejects, the item counts as done, and `failed` gets the error. */
  run: (item: T) => Promise<Ran>
  failed: (error: unknown, item: T) => void
  /** Lines with an urgent item at their head go first, but no more than three times in a row while others are ready. */
  isUrgent: (item: T) => boolean
  /** Whether an earlier item of the same line need not run if it still waits when a later one arrives; never by default. */
  replaces?: (later: T, earlier: T) => boolean
  /** Called with a waiting item that was replaced: it will not run. */
  replaced?: (item: T) => void
  /** How many items may be at work at once. */
  places: number
  /**
   * An item that has run for this long, ms, gives its place to another and continues without one: it is waiting for
   * something outside (a slow site, a `retry_after`), which costs the others nothing.
   */
  placeMs: number
  /** The most items that run at once, with and without a place: each keeps some memory. */
  mostRunning: number
  /** The most waiting items of one line, and of all lines. */
  mostInLine: number
  mostWaiting: number
  /** Calls back after some milliseconds; returns how to prevent that. Node's timer by default. */
  after?: (ms: number, call: () => void) => () => void
}

interface Line<T> {
  key: string
  waiting: T[]
  state: 'ready' | 'running' | 'held'
}

const URGENT_IN_A_ROW = 3

/**
 * Creates a queue in which a long line delays nobody else: it has one place among those that are ready, however many items wait
 * in it, and gets its next turn after everybody who was ready before.
 */
export function createFairQueue<T>(options: FairQueueOptions<T>): FairQueue<T> {
  const { run, failed, isUrgent, places, placeMs, mostRunning, mostInLine, mostWaiting } = options
  const { replaces = () => false, replaced = () => {} } = options
  const after = options.after ?? onTimer
  const lines = new Map<string, Line<T>>()
  /** Lines whose head may start, in the order in which they became ready. */
  const ready = { urgent: new Set<Line<T>>(), other: new Set<Line<T>>() }
  let waiting = 0
  let running = 0
  let placesTaken = 0
  let urgentInARow = 0
  /** How often `resume` was called. */
  let resumed = 0
  const emptied = new Set<() => void>()

  const noteIfEmpty = (): void => {
    if (waiting > 0 || running > 0) return
    for (const resolve of emptied) resolve()
    emptied.clear()
  }

  const enqueue = (line: Line<T>): void => {
    const [head] = line.waiting
    if (head === undefined) {
      lines.delete(line.key)
      return
    }
    line.state = 'ready'
    const lane = isUrgent(head) ? ready.urgent : ready.other
    lane.add(line)
  }

  const nextLine = (): Line<T> | undefined => {
    const isUrgentTurn = urgentInARow < URGENT_IN_A_ROW || ready.other.size === 0
    const lane = ready.urgent.size > 0 && isUrgentTurn ? ready.urgent : ready.other
    urgentInARow = lane === ready.urgent ? urgentInARow + 1 : 0
    const [line] = lane
    if (line !== undefined) lane.delete(line)
    return line
  }

  const startReady = (): void => {
    while (placesTaken < places && running < mostRunning) {
      const line = nextLine()
      if (line === undefined) return
      const item = line.waiting.shift()
      if (item === undefined) {
        enqueue(line)
        continue
      }
      waiting -= 1
      void start(line, item)
    }
  }

  const start = async (line: Line<T>, item: T): Promise<void> => {
    line.state = 'running'
    running += 1
    placesTaken += 1
    let hasPlace = true
    const givePlaceUp = (): void => {
      if (!hasPlace) return
      hasPlace = false
      placesTaken -= 1
    }
    const cancel = after(placeMs, () => {
      givePlaceUp()
      startReady()
    })
    const resumedBefore = resumed
    let ran: Ran = 'done'
    try {
      ran = await run(item)
    } catch (error) {
      failed(error, item)
    }
    cancel()
    givePlaceUp()
    running -= 1
    if (ran === 'held') {
      line.waiting.unshift(item)
      waiting += 1
    }
    // Whatever it was held for may be over by now.
    if (ran === 'held' && resumed === resumedBefore) line.state = 'held'
    else enqueue(line)
    startReady()
    noteIfEmpty()
  }

  /**
   * Adds an item in exchange for the one it replaces. The line keeps its turn: whoever taps on and on would never have one
   * otherwise.
   */
  const exchange = (line: Line<T>, item: T): boolean => {
    const place = line.waiting.findIndex((earlier) => replaces(item, earlier))
    const [earlier] = place === -1 ? [] : line.waiting.splice(place, 1)
    if (earlier === undefined) return false
    line.waiting.push(item)
    replaced(earlier)
    return true
  }

  return {
    add(key, item) {
      const known = lines.get(key)
      if (known !== undefined && exchange(known, item)) return true
      if (waiting >= mostWaiting) return false
      let line = known
      if (line === undefined) {
        line = { key, waiting: [item], state: 'ready' }
        lines.set(key, line)
        enqueue(line)
      } else if (line.waiting.length >= mostInLine) return false
      else line.waiting.push(item)
      waiting += 1
      startReady()
      return true
    },
    remove(fits) {
      const removed: T[] = []
      for (const line of lines.values()) {
        const kept: T[] = []
        for (const item of line.waiting) (fits(item) ? removed : kept).push(item)
        line.waiting = kept
        if (kept.length > 0 || line.state === 'running') continue
        ready.urgent.delete(line)
        ready.other.delete(line)
        lines.delete(line.key)
      }
      waiting -= removed.length
      return removed
    },
    resume() {
      resumed += 1
      for (const line of lines.values()) if (line.state === 'held') enqueue(line)
      startReady()
    },
    whenEmpty() {
      const { promise, resolve } = Promise.withResolvers<void>()
      emptied.add(resolve)
      noteIfEmpty()
      return promise
    },
    waitingIn: (key) => lines.get(key)?.waiting.length ?? 0,
    get waiting() {
      return waiting
    },
    get running() {
      return running
    },
  }
}

function onTimer(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms)
  return () => clearTimeout(timer)
}
