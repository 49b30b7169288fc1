import { LRUCache } from 'lru-cache'
import type { Greeting } from '../card/card.ts'
import { localHour } from '../model/schedule.ts'
import type { Reader } from './reader.ts'

/**
 * Everything that rendering a digest knows about its reader. Of the time zone that is only the part of the day, so that readers
 * in many zones share one rendering; every other field of `Reader`, including future ones, is carried over automatically.
 */
export type RenderOptions = Omit<Reader, 'zone'> & { partOfDay: Greeting['part'] }

/** What rendering a digest that was due at `dueAt` (epoch milliseconds) knows about a reader. */
export type ReadOptions = (reader: Reader, dueAt: number) => RenderOptions

/** Parts of the day kept: a day has few hours with digests, in some dozens of zones. */
const MAX_PARTS = 1000

/** Creates a function that knows parts of the day which it has worked out: the arithmetic costs more than finding the card. */
export function createRenderOptions(): ReadOptions {
  const parts = new LRUCache<string, Greeting['part']>({ max: MAX_PARTS })
  return ({ zone, ...rest }, dueAt) => {
    const key = `${dueAt} ${zone}`
    const part = parts.get(key) ?? partOfDay(dueAt, zone)
    parts.set(key, part)
    return { ...rest, partOfDay: part }
  }
}

/**
 * The cache key of what is rendered for a digest with these options: equal keys mean equal options. The type of the values
 * excludes those that JSON writes alike, such as `null` and `undefined`.
 */
export function renderKey(
  digestId: number,
  options: Readonly<Record<keyof RenderOptions, string | number | boolean>>,
): string {
  return JSON.stringify([digestId, ...FIELDS.map((name) => options[name])])
}

/** The fields of the options in the order of the key; one that is missing here does not compile. */
const FIELDS = fieldsOf({
  language: true,
  pictures: true,
  hasButtons: true,
  form: true,
  reading: true,
  partOfDay: true,
})

function fieldsOf(all: Record<keyof RenderOptions, true>): (keyof RenderOptions)[] {
  return Object.keys(all).filter((name): name is keyof RenderOptions => name in all)
}

/** Up to four in the morning it is still the evening of the day before. */
function partOfDay(at: number, zone: string): Greeting['part'] {
  const hour = localHour(at, zone)
  if (hour >= 4 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}
