import type { StorageAdapter } from 'grammy'
import { z } from 'zod'
import type { Sessions } from '../store/sessions.ts'

/** What a chat is in the middle of. Losing it costs one more tap, nothing else: subscribers and digests live in the store. */
export interface Session {
  /** The setting whose value the next text is. */
  awaiting: 'time' | 'zone' | 'pause' | null
  /** What was searched for last, for the pages of its results. */
  query: string
}

export const newSession = (): Session => ({ awaiting: null, query: '' })

const schema = z.object({
  awaiting: z.enum(['time', 'zone', 'pause']).nullable(),
  query: z.string().default(''),
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
