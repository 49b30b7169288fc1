import { z } from 'zod'

/** What a chat is in the middle of. Losing it costs one more tap, nothing else: subscribers and digests live in the store. */
export interface Session {
  /** The setting whose value the next text is; `source` for the address of a new source. */
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

/** Reads a stored session; `undefined` for anything of another shape, so that grammY begins a new one. */
export function readSession(value: unknown): Session | undefined {
  const read = schema.safeParse(value)
  return read.success ? read.data : undefined
}
