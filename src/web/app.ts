import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Metrics } from '../metrics.ts'
import { sameSecret } from '../operator/secret.ts'
import { receiveUpdate, type WebhookDeps } from './webhook-route.ts'

/** What each part of the product says about itself: `null` is well, a text is what is wrong. */
export type Health = Record<string, string | null>

/** What is served over HTTP. */
export interface AppDeps {
  health: () => Promise<Health>
  metrics: Metrics
  /** Asked of whoever reads `/metrics`, as a bearer token; `null` asks for none. */
  metricsToken: string | null
  /** Where Telegram pushes updates to, if it does. */
  webhook: (WebhookDeps & { path: string }) | null
  /** The operator's pages under `/admin`. */
  admin: Hono | null
}

/** Without it people are still answered: a balancer that took the process out would make an outage of a delay. */
const DISPENSABLE = new Set(['redis'])

/** An update with the longest message and all its entities is some 100 kB. */
const UPDATE_BYTES = 1_000_000

/** Everything that is served over HTTP, as one app that a test can ask without a port. */
export function createApp({ health, metrics, metricsToken, webhook, admin }: AppDeps): Hono {
  const app = new Hono()
  app.get('/healthz', (c) => c.json({ status: 'alive' }))
  app.get('/readyz', async (c) => {
    const parts = await health()
    const isReady = Object.entries(parts).every(
      ([part, problem]) => problem === null || DISPENSABLE.has(part),
    )
    return c.json({ status: isReady ? 'ready' : 'not ready', parts }, isReady ? 200 : 503)
  })
  app.get('/metrics', async (c) => {
    const given = c.req.header('authorization')?.replace(/^Bearer /i, '') ?? ''
    if (metricsToken !== null && !sameSecret(given, metricsToken)) return c.text('forbidden', 401)
    return c.body(await metrics.text(), 200, { 'content-type': metrics.contentType })
  })
  if (webhook !== null) {
    app.post(webhook.path, bodyLimit({ maxSize: UPDATE_BYTES }), receiveUpdate(webhook))
  }
  if (admin !== null) app.route('/admin', admin)
  app.notFound((c) => c.text('There is nothing here.', 404))
  return app
}
