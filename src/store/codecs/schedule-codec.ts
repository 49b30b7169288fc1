import { boundedCache } from '../../bounded-cache.ts'
import { EVERY_DAY, type Schedule } from '../../model/schedule.ts'
import type { SubscriberRow } from '../schema.ts'
import { type Cell, DamagedColumn, list } from './column.ts'

/** The times that a damaged schedule reads as: 08:00. */
const DEFAULT_TIMES: readonly number[] = [8 * 60]

/** Reads the schedule of a stored subscriber. */
export type ScheduleDecoder = (
  row: Pick<SubscriberRow, 'chat_id' | 'zone' | 'times' | 'weekdays'>,
) => Schedule

/**
 * A decoder with a cache. Subscribers share few schedules, some hours in some dozens of zones, so most of a hundred thousand
 * rows cost one look-up. Equal schedules are the same object, so planning computes the next time of each only once.
 *
 * Damaged columns read as 08:00 every day and are reported to `onDamage`: schedules are read in batches, and one damaged
 * row must not keep everybody else from their digest.
 */
export function createScheduleDecoder(onDamage: (damage: DamagedColumn) => void): ScheduleDecoder {
  const known = boundedCache<string, Schedule>(10_000)
  const orDefault = <T>(read: () => T, fallback: T): T => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof DamagedColumn)) throw error
      onDamage(error)
      return fallback
    }
  }
  return ({ chat_id: id, zone, times, weekdays }) => {
    const key = `${zone} ${weekdays} ${times}`
    const cached = known.get(key)
    if (cached !== undefined) return cached
    const schedule: Schedule = {
      zone,
      times: orDefault(() => decodeTimes(times, id), DEFAULT_TIMES),
      weekdays: orDefault(() => decodeWeekdays(weekdays, id), EVERY_DAY),
    }
    known.set(key, schedule)
    return schedule
  }
}

/** Encodes times: ascending, without duplicates. */
export function encodeTimes(times: readonly number[]): string {
  return JSON.stringify([...new Set(times)].sort((a, b) => a - b))
}

function decodeTimes(times: string, id: number): number[] {
  const cell: Cell = { table: 'subscriber', column: 'times', id }
  const minutes = list(times, minuteOfDay, cell)
  if (minutes.length === 0) throw new DamagedColumn(cell, 'no time is set')
  return minutes
}

function minuteOfDay(value: unknown): number | undefined {
  const minutes = Number(value)
  return Number.isInteger(value) && minutes >= 0 && minutes < 1440 ? minutes : undefined
}

function decodeWeekdays(weekdays: number, id: number): number {
  if (Number.isInteger(weekdays) && weekdays >= 1 && weekdays <= EVERY_DAY) return weekdays
  const cell: Cell = { table: 'subscriber', column: 'weekdays', id }
  throw new DamagedColumn(cell, `${weekdays} is not a set of weekdays`)
}
