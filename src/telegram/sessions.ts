import type { StorageAdapter } from 'grammy'
import { z } from 'zod'
import type { Logger } from '../log.ts'
import type { Sessions } from '../store/sessions.ts'

/** What a chat is in the middle of. Losing it costs one more tap, nothing else: subscribers and digests live in the store. */
export interface Session {
  /** The setting whose value the next text is; `source` for the address of a new source. */
  awaiting: 'time' | 'zone' | 'pause' | 'source' | null
  /** What was searched for last, for the pages of its results. */
  query?: string | undefined
}

export const newSession = (): Session => ({ awaiting: null })

const schema = z.object({
  awaiting: z.enum(['time', 'zone', 'pause', 'source']).nullable(),
  query: z.string().optional(),
})

/** Reads a stored session; `undefined` for anything of another shape, so that grammY begins a new one. */
export function readSession(value: unknown): Session | undefined {
  const read = schema.safeParse(value)
  return read.success ? read.data : undefined
}

/** grammY's sessions in the store. */
export function storeSessions(sessions: Sessions, now: () => number): StorageAdapter<Session> {
  return {
    async read(key) {
      const text = await sessions.read(key)
      return text === undefined ? undefined : readSession(JSON.parse(text))
    },
    write: (key, session) => sessions.write(key, JSON.stringify(session), now()),
    delete: (key) => sessions.delete(key),
  }
}

/**
 * A storage that may be out of reach without anybody noticing more than a question asked again: what is not there begins
 * anew, what cannot be kept is gone, and taps and commands are answered all the same.
 */
export function tolerateFailures(
  storage: StorageAdapter<Session>,
  log: Logger,
): StorageAdapter<Session> {
  const attempt = async <T>(call: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await call()
    } catch (err) {
      log.warn({ err }, 'session out of reach')
      return undefined
    }
  }
  return {
    read: (key) => attempt(() => storage.read(key)),
    write: (key, session) => attempt(() => storage.write(key, session)),
    delete: (key) => attempt(() => storage.delete(key)),
  }
}
