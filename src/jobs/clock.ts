import cron from 'node-cron'
import { MINUTE, SECOND } from '../model/time.ts'

/** Whether node-cron accepts an expression. */
export function isCron(expression: string): boolean {
  return cron.validate(expression)
}

/** What fires the ticks of the clock: `startTimer`, or in tests one that fires only when the test says so. */
export type StartTimer = typeof startTimer

/** How late a tick may fire: after a longer gap, as when the machine slept, it is left out. */
const LATEST_MS = MINUTE

/**
 * The newest second after `last` and up to `now` that a schedule names, epoch ms; `null` if there is none. Several that were
 * passed at once count as one, and what is older than a minute is left out. If the clock was set back, the new time counts:
 * the same times of day come again.
 *
 * @param last the second that was looked at last, epoch ms
 */
export function dueSecond(
  last: number,
  now: number,
  matches: (at: Date) => boolean,
): { last: number; due: number | null } {
  const current = Math.floor(now / SECOND) * SECOND
  if (current === last) return { last, due: null }
  const first = current < last ? current : Math.max(last + SECOND, current - LATEST_MS)
  for (let at = current; at >= first; at -= SECOND) {
    if (matches(new Date(at))) return { last: current, due: at }
  }
  return { last: current, due: null }
}

/**
 * Calls `fire` on a cron schedule, in the time zone of the host, with the scheduled moment, which is the same in every process
 * however late its timer. Returns a function that stops it.
 *
 * node-cron reads the expression and says which seconds it names. Its own timer is not used: it counts towards the next moment
 * in local time, so it stood still for the hour that a clock change repeats (findings/node-cron-repeated-hour.sh), and for as
 * long as the clock was set back.
 */
export function startTimer(
  name: string,
  expression: string,
  fire: (at: Date) => void,
  zone?: string,
): () => Promise<void> {
  const task = cron.createTask(expression, () => {}, { name, timezone: zone })
  // Seconds are the same in every zone, and to ask node-cron costs some 50 µs.
  const seconds = new Set(cron.parse(expression).second)
  const matches = (at: Date): boolean => seconds.has(at.getUTCSeconds()) && task.match(at)
  let last = Math.floor(Date.now() / SECOND) * SECOND
  let timer: NodeJS.Timeout
  const look = (): void => {
    const seen = dueSecond(last, Date.now(), matches)
    last = seen.last
    arm()
    if (seen.due !== null) fire(new Date(seen.due))
  }
  /** Wakes at the beginning of the next second, so the wait never depends on what the clock was set to. */
  const arm = (): void => {
    timer = setTimeout(look, SECOND - (Date.now() % SECOND))
  }
  arm()
  return async () => {
    clearTimeout(timer)
    await task.destroy()
  }
}
