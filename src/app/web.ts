import { createDashboard } from '../operator/dashboard.ts'
import { createAdmin } from '../web/admin/admin.ts'
import { createApp } from '../web/app.ts'
import { type Listening, listen } from '../web/listen.ts'
import type { MailRouteDeps } from '../web/mail-route.ts'
import type { WebhookDeps } from '../web/webhook-route.ts'
import type { AppContext } from './context.ts'
import { createMayUse } from './may-use.ts'
import type { DigestPipeline } from './digest-pipeline.ts'
import type { OperatorRole } from './open-operator.ts'
import { hostOf } from './web-host.ts'

/** Serves health and metrics, in every role, and the operator's pages. `webhook` is where Telegram sends updates to. */
export async function serve(
  context: Pick<AppContext, 'config' | 'store' | 'metrics' | 'texts' | 'now' | 'log'>,
  { digests, cards }: Pick<DigestPipeline, 'digests' | 'cards'>,
  { operator, signIn }: Pick<OperatorRole, 'operator' | 'signIn'>,
  webhook: (WebhookDeps & { path: string }) | null,
  mail: MailRouteDeps | null,
): Promise<Listening> {
  const { config, store, metrics, texts, now, log } = context
  // What people's own programs ask for needs an address that they can reach.
  const reached =
    config.PUBLIC_URL === undefined
      ? null
      : {
          store,
          cards,
          mayUse: createMayUse(config, store),
          publicUrl: config.PUBLIC_URL,
          now,
          log,
        }
  const app = createApp({
    health: () => operator.health(),
    metrics,
    metricsToken: config.METRICS_TOKEN ?? null,
    webhook,
    mail,
    mcp: reached && { ...reached, callsPerMinute: config.UPDATES_PER_MINUTE },
    feeds: reached && { ...reached, texts: (language) => texts.in(language) },
    admin: createAdmin({
      dashboard: createDashboard({ store, operator, digests, now }),
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
