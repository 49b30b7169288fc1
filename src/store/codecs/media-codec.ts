import type { Chapter, Media, Playable, TranscriptFile } from '../../model/media.ts'
import { type Cell, integer, oneOf, parseJson, record, string } from './column.ts'

const KINDS = ['audio', 'video'] as const

/** What is stored: `count` is the number of chapters that were found when the article was read. */
interface StoredMedia extends Media {
  count?: number
}

/** What an item brings along, as it is stored. `chapters` is known once it was read. */
export function encodeMedia(media: Media | null, chapters?: number): string | null {
  if (media === null) return null
  const stored: StoredMedia = { ...media, ...(chapters === undefined ? {} : { count: chapters }) }
  return JSON.stringify(stored)
}

/** @throws {DamagedColumn} */
export function decodeMedia(stored: string | null, id: number): Media | null {
  if (stored === null) return null
  const fields = record(parseJson(stored, cellOf(id))) ?? {}
  return {
    ...basics(fields, id),
    url: string(fields['url']) ?? null,
    transcripts: items(fields['transcripts'], transcript),
    chaptersUrl: string(fields['chaptersUrl']) ?? null,
    chapters: items(fields['chapters'], chapter),
  }
}

/** @throws {DamagedColumn} */
export function decodePlayable(stored: string | null, id: number): Playable | null {
  if (stored === null) return null
  const fields = record(parseJson(stored, cellOf(id))) ?? {}
  return { ...basics(fields, id), chapters: integer(fields['count']) ?? 0 }
}

function cellOf(id: number): Cell {
  return { table: 'article', column: 'media', id }
}

function basics(fields: Record<string, unknown>, id: number): Pick<Media, 'kind' | 'seconds'> {
  return {
    kind: oneOf(KINDS, string(fields['kind']) ?? '', cellOf(id)),
    seconds: integer(fields['seconds']) ?? null,
  }
}

/** The items of a list that have the right shape: one that has not is no reason to lose the article. */
function items<T>(value: unknown, decode: (fields: Record<string, unknown>) => T | undefined): T[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    const fields = record(one)
    return fields === undefined ? [] : (decode(fields) ?? [])
  })
}

function transcript({ url, type, language }: Record<string, unknown>): TranscriptFile | undefined {
  if (typeof url !== 'string') return undefined
  return { url, type: string(type) ?? '', language: string(language) ?? null }
}

function chapter({ seconds, title }: Record<string, unknown>): Chapter | undefined {
  const at = integer(seconds)
  return at === undefined || typeof title !== 'string' ? undefined : { seconds: at, title }
}
