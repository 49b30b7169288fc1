import { z } from 'zod'

/** The state of a conversation. Losing it costs one more tap, nothing else: subscribers and digests are in the store. */
export interface Session {
  /** What the next text message is taken for: the value of a setting, or the address of a new source. */
  awaiting: 'time' | 'zone' | 'pause' | 'source' | null
  /** The last search, for the pages of its results. */
  query?: string | undefined
}

/** A session in which nothing has happened yet. */
export function newSession(): Session {
  return { awaiting: null }
}

const schema = z.object({
  awaiting: z.enum(['time', 'zone', 'pause', 'source']).nullable(),
  query: z.string().optional(),
})

/** Parses a stored session; `undefined` for anything else, so that grammY starts a new one. */
export function readSession(value: unknown): Session | undefined {
  const read = schema.safeParse(value)
  return read.success ? read.data : undefined
}
