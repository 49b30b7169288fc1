import type { Context } from 'hono'
import { sameSecret } from '../operator/secret.ts'

/** What the webhook route needs. */
export interface WebhookDeps {
  /** Known only to Telegram, which sends it in a header with every update. */
  secret: string
  /**
   * Handles an update and resolves when it is done; `null` while the process starts or stops and cannot handle updates. It keeps
   * the order within a chat.
   */
  handle: (update: object) => Promise<void> | null
}

const SECRET_HEADER = 'x-telegram-bot-api-secret-token'
/** Telegram gives up after 60 s and sends the update again. Handlers that take longer than this continue after the response. */
const ANSWER_WITHIN_MS = 8000
/** Telegram honours `Retry-After` and sends the update again after this time. */
const RETRY_AFTER_SECONDS = 3

/** The handler of the webhook. The response never contains an API call, so that all calls have the same retries and logging. */
export function receiveUpdate({ secret, handle }: WebhookDeps) {
  return async (c: Context): Promise<Response> => {
    if (!sameSecret(c.req.header(SECRET_HEADER) ?? '', secret)) return c.text('forbidden', 401)
    const update = await readUpdate(c)
    if (update === null) return c.text('not an update', 400)
    const handled = handle(update)
    if (handled === null) {
      return c.text('not now', 503, { 'retry-after': String(RETRY_AFTER_SECONDS) })
    }
    await within(handled, ANSWER_WITHIN_MS)
    return c.body(null, 200)
  }
}

async function readUpdate(c: Context): Promise<object | null> {
  const body: unknown = await c.req.json().catch(() => null)
  if (typeof body !== 'object' || body === null) return null
  return 'update_id' in body && Number.isSafeInteger(body.update_id) ? body : null
}

async function within(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, timeout]).finally(() => clearTimeout(timer))
}
