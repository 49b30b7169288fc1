import { LRUCache } from 'lru-cache'
import { HOUR, MINUTE } from '../model/time.ts'
import { FetchError } from './fetch/fetch-error.ts'
import type { Fetcher } from './fetch/fetcher.ts'

/** How much the polls of each chat's personal sources download. */
export interface DownloadShare {
  /** A client whose downloads count for the chat. */
  counting(client: Pick<Fetcher, 'get'>, chatId: number): Pick<Fetcher, 'get'>
  /** Whether the chat's sources have downloaded their share of the last hour. */
  isUsedUp(chatId: number): boolean
}

/** Downloads are remembered by steps of this time, ms. */
const STEP_MS = 5 * MINUTE
/** What a body counts that was given up because it is too large: as much as the fetcher takes (`FetchLimits`). */
const TOO_LARGE_BYTES = 5_000_000
/** Chats remembered; beyond that, the one that downloaded longest ago is forgotten. */
const MOST_CHATS = 10_000

/**
 * Creates the share of this process. It is in memory: after a restart the hour begins anew, and each process counts its own.
 * @param bytesPerHour the share of each chat, of bodies as they are after decompression
 * @param elapsed ms of a clock that nobody sets
 */
export function createDownloadShare(bytesPerHour: number, elapsed: () => number): DownloadShare {
  const steps = new LRUCache<number, { from: number; bytes: number }[]>({ max: MOST_CHATS })
  const recent = (chatId: number) =>
    (steps.get(chatId) ?? []).filter(({ from }) => from > elapsed() - HOUR)
  const add = (chatId: number, bytes: number): void => {
    const kept = recent(chatId)
    const last = kept.at(-1)
    if (last !== undefined && elapsed() - last.from < STEP_MS) last.bytes += bytes
    else kept.push({ from: elapsed(), bytes })
    steps.set(chatId, kept)
  }
  return {
    counting: (client, chatId) => ({
      async get(url, options) {
        try {
          const fetched = await client.get(url, options)
          add(chatId, fetched.bytes.byteLength)
          return fetched
        } catch (error) {
          if (error instanceof FetchError && error.code === 'too-large') {
            add(chatId, TOO_LARGE_BYTES)
          }
          throw error
        }
      },
    }),
    isUsedUp: (chatId) => recent(chatId).reduce((sum, { bytes }) => sum + bytes, 0) >= bytesPerHour,
  }
}
