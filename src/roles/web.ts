import { createAdmin } from '../web/admin/admin.ts'
import { createApp } from '../web/app.ts'
import { type Listening, listen } from '../web/listen.ts'
import type { WebhookParts } from '../web/webhook.ts'
import { createDesk } from '../desk.ts'
import type { OperatorsDesk } from './desk.ts'
import type { Digests } from './digests.ts'
import type { Ground } from './ground.ts'

/** Serves health and metrics, in every role, and the operator's pages. `webhook` is where Telegram pushes updates to. */
export async function serve(
  ground: Ground,
  { digests }: Digests,
  { operator, signIn }: OperatorsDesk,
  webhook: (WebhookParts & { path: string }) | null,
): Promise<Listening> {
  const { config, store, metrics, texts, now, log } = ground
  const app = createApp({
    health: () => operator.health(),
    metrics,
    metricsToken: config.METRICS_TOKEN ?? null,
    webhook,
    admin: createAdmin({
      desk: createDesk({ store, operator, digests, now }),
      signIn,
      texts: (language) => texts.in(language),
      isSecure: config.PUBLIC_URL?.startsWith('https:') ?? false,
    }),
  })
  const host = hostOf(config)
  const web = await listen(app, host, config.PORT)
  log.info({ host, port: web.port }, 'listening')
  return web
}

/**
 * Where pages are served: everywhere in production, since a container's port is published from outside; else this machine
 * alone, so that a try on a laptop opens nothing to its network.
 */
function hostOf({ HOST, NODE_ENV }: Ground['config']): string {
  return HOST ?? (NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1')
}
