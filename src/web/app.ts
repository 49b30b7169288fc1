import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Metrics } from '../metrics.ts'
import { sameSecret } from '../secret.ts'
import type { AdminEnv } from './admin/admin.ts'
import { type FeedDeps, serveFeed } from './feeds/feed-route.ts'
import {
  MAX_BODY_BYTES,
  type MailRouteDeps,
  receivePostedMail,
  refuseLargeMail,
  requireMailSecret,
} from './mail-route.ts'
import { MAX_CALL_BYTES, type McpDeps, refuseLargeCall, serveMcp } from './mcp/mcp-route.ts'
import { receiveUpdate, requireWebhookSecret, type WebhookDeps } from './webhook-route.ts'

/** The health of each component: `null` if it is well, otherwise a text about the problem. */
export type Health = Record<string, string | null>

/** What the HTTP app needs. */
export interface AppDeps {
  health: () => Promise<Health>
  metrics: Metrics
  /** Bearer token required to read `/metrics`; `null` if none is required. */
  metricsToken: string | null
  /** The webhook for Telegram's updates; `null` with long polling. */
  webhook: (WebhookDeps & { path: string }) | null
  /** Where mails are posted to; `null` if the bot receives none. */
  mail: MailRouteDeps | null
  /** What assistants of people call; `null` if people cannot reach this server. */
  mcp: McpDeps | null
  /** The feeds of people, at secret addresses; `null` if people cannot reach this server. */
  feeds: FeedDeps | null
  /** The operator's pages under `/admin`; `null` if they are switched off. */
  admin: Hono<AdminEnv> | null
}

/** An update with the longest message and all its entities has about 100 kB. */
const MAX_UPDATE_BYTES = 1_000_000

/** The HTTP app: health, metrics, webhook and the operator's pages. Tests can call it without a port. */
export function createApp(deps: AppDeps): Hono {
  const { health, metrics, metricsToken, webhook, mail, mcp, feeds, admin } = deps
  const app = new Hono()
  app.get('/healthz', (c) => c.json({ status: 'alive' }))
  app.get('/readyz', async (c) => {
    const parts = await health()
    const isReady = Object.values(parts).every((problem) => problem === null)
    return c.json({ status: isReady ? 'ready' : 'not ready', parts }, isReady ? 200 : 503)
  })
  app.get('/metrics', async (c) => {
    const given = c.req.header('authorization')?.replace(/^Bearer /i, '') ?? ''
    if (metricsToken !== null && !sameSecret(given, metricsToken)) return c.text('forbidden', 401)
    return c.body(await metrics.text(), 200, { 'content-type': metrics.contentType })
  })
  if (webhook !== null) {
    const limit = bodyLimit({ maxSize: MAX_UPDATE_BYTES })
    app.post(webhook.path, requireWebhookSecret(webhook), limit, receiveUpdate(webhook))
  }
  if (mail !== null) {
    const limit = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: refuseLargeMail(mail) })
    const secret = requireMailSecret(mail)
    app.post('/mail', secret, limit, receivePostedMail(mail))
    // Mailgun posts whole mails only to addresses that end so.
    app.post('/mail/mime', secret, limit, receivePostedMail(mail))
  }
  if (mcp !== null) {
    const limit = bodyLimit({ maxSize: MAX_CALL_BYTES, onError: refuseLargeCall })
    app.all('/mcp', limit, serveMcp(mcp))
  }
  if (feeds !== null) app.get('/feeds/:file', serveFeed(feeds))
  if (admin !== null) app.route('/admin', admin)
  app.notFound((c) => c.text('There is nothing here.', 404))
  return app
}
