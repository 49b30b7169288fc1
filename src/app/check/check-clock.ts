import { DAY, HOUR, MINUTE, SECOND } from '../../model/time.ts'
import { type Checked, error, type Finding, warning } from './finding.ts'

/** A clock that shows an earlier time was never set: this version is younger. */
const NOT_BEFORE = Date.UTC(2026, 0, 1)
/** A poll that lies further ahead shows that the clock was set back. */
const AHEAD_MS = HOUR
const SLIGHTLY_WRONG_MS = 30 * SECOND
const WRONG_MS = 5 * MINUTE

/** What the clock is compared with. */
export interface ClockFacts {
  /** Epoch ms. */
  now: number
  /** The variable `TZ`, and the zone that Node made of it; `undefined` if it knows none of that name. */
  given: string | undefined
  zone: string | undefined
  /** When the bot last polled a source, by its database; `null` if that is not known. */
  lastPollAt: number | null
  /** What other clocks show at `now`, by the names of their machines. */
  others: ReadonlyMap<string, number>
}

/** Checks the clock and the host's time zone, in which `COLLECT_CRON` is read. Subscribers have zones of their own. */
export function checkClock({ now, given, zone, lastPollAt, others }: ClockFacts): Checked {
  const findings: Finding[] = []
  const set = 'Set the clock, best by NTP: timedatectl set-ntp true'
  if (now < NOT_BEFORE) {
    findings.push(error('The clock', `shows ${day(now)}, which is long past`, set))
  } else if (lastPollAt !== null && lastPollAt - now > AHEAD_MS) {
    const problem = `shows ${day(now)}, but sources were polled on ${day(lastPollAt)}`
    findings.push(error('The clock', problem, set))
  }
  for (const [machine, time] of others) {
    const off = now - time
    if (Math.abs(off) < SLIGHTLY_WRONG_MS) continue
    const words = `is ${durationWords(Math.abs(off))} ${off > 0 ? 'ahead of' : 'behind'} that of ${machine}`
    findings.push((Math.abs(off) < WRONG_MS ? warning : error)('The clock', words, set))
  }
  if (zone === undefined) {
    const problem = `names no time zone that Node knows, so that COLLECT_CRON is read in UTC: ${given}`
    findings.push(error('TZ', problem, 'Example: TZ=Europe/Berlin, or leave it unset'))
  }
  const detail = `${new Date(now).toISOString().slice(0, 16)}Z, zone of this machine ${zone ?? 'UTC'}`
  return { name: 'clock', detail, findings }
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

function durationWords(ms: number): string {
  if (ms < 2 * MINUTE) return `${Math.round(ms / SECOND)} s`
  if (ms < 2 * HOUR) return `${Math.round(ms / MINUTE)} min`
  return ms < 2 * DAY ? `${Math.round(ms / HOUR)} h` : `${Math.round(ms / DAY)} days`
}
