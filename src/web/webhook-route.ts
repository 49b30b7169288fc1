import type { Context, Next } from 'hono'
import { sameSecret } from '../secret.ts'

/** What the webhook route needs. */
export interface WebhookDeps {
  /** Known only to Telegram, which sends it in a header with every update. */
  secret: string
  /** Takes an update and resolves when Telegram may forget it; with `later` if Telegram must push it again. */
  handle: (update: object) => Promise<'taken' | 'later'>
}

const SECRET_HEADER = 'x-telegram-bot-api-secret-token'
/** Telegram honours `Retry-After` and sends the update again after this time. */
const RETRY_AFTER_SECONDS = 3

/** Refuses whoever does not know the webhook's secret, before anything of the body is read. */
export function requireWebhookSecret({ secret }: Pick<WebhookDeps, 'secret'>) {
  return async (c: Context, next: Next): Promise<Response | undefined> => {
    if (!sameSecret(c.req.header(SECRET_HEADER) ?? '', secret)) return c.text('forbidden', 401)
    await next()
    return undefined
  }
}

/** The handler of the webhook, behind `requireWebhookSecret`. The response never contains an API call, so that all calls have the same retries and logging. */
export function receiveUpdate({ handle }: Pick<WebhookDeps, 'handle'>) {
  return async (c: Context): Promise<Response> => {
    const update = await readUpdate(c)
    if (update === null) return c.text('not an update', 400)
    if ((await handle(update)) === 'later') {
      return c.text('not now', 503, { 'retry-after': String(RETRY_AFTER_SECONDS) })
    }
    return c.body(null, 200)
  }
}

async function readUpdate(c: Context): Promise<object | null> {
  const body: unknown = await c.req.json().catch(() => null)
  if (typeof body !== 'object' || body === null) return null
  return 'update_id' in body && Number.isSafeInteger(body.update_id) ? body : null
}
