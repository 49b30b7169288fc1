import type { Context } from 'hono'
import { sameSecret } from '../operator/secret.ts'

/** What the route for Telegram's updates needs. */
export interface WebhookDeps {
  /** Shared with Telegram alone; it comes back in the header of every update. */
  secret: string
  /**
   * Takes an update and resolves when it is dealt with; `null` while updates cannot be taken, at the start and the end of
   * a process. It keeps the order within a chat by itself.
   */
  handle: (update: object) => Promise<void> | null
}

const SECRET_HEADER = 'x-telegram-bot-api-secret-token'
/** Telegram gives up after 60 s and sends the update again; what takes longer than this goes on after the answer. */
const ANSWER_WITHIN_MS = 8000
/** Telegram comes back with the update after so many seconds: it obeys `Retry-After`. */
const COME_BACK_SECONDS = 3

/** Answers a pushed update. Nothing is sent in the answer itself, so calls keep their retries and their log. */
export function receiveUpdate({ secret, handle }: WebhookDeps) {
  return async (c: Context): Promise<Response> => {
    if (!sameSecret(c.req.header(SECRET_HEADER) ?? '', secret)) return c.text('forbidden', 401)
    const update = await readUpdate(c)
    if (update === null) return c.text('not an update', 400)
    const handled = handle(update)
    if (handled === null) {
      return c.text('not now', 503, { 'retry-after': String(COME_BACK_SECONDS) })
    }
    await within(handled, ANSWER_WITHIN_MS)
    return c.body(null, 200)
  }
}

async function readUpdate(c: Context): Promise<object | null> {
  const body: unknown = await c.req.json().catch(() => null)
  if (typeof body !== 'object' || body === null) return null
  return Number.isSafeInteger((body as { update_id?: unknown }).update_id) ? body : null
}

async function within(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}
