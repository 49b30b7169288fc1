import { dirname, join } from 'node:path'
import { inspectUrl } from '../collect/inspect-url.ts'
import type { Send } from '../deliver/send.ts'
import { type Alerts, createAlerts } from '../operator/alerts.ts'
import { createOperator } from '../operator/create-operator.ts'
import type { Operator } from '../operator/operator.ts'
import { createSignIn } from '../operator/sign-in.ts'
import { healthOf } from '../operator/system-health.ts'
import { fileOf } from '../store/open-database.ts'
import type { AppContext } from './context.ts'

/** What concerns whoever runs Daybrief. */
export interface OperatorRole {
  operator: Operator
  signIn: ReturnType<typeof createSignIn>
  alerts: Alerts
}

/** `at` says what is known only once the process is up: where pages are served, and the bot's name. */
export function openOperator(
  context: AppContext,
  send: Send,
  at: { url: () => string; username: () => string },
): OperatorRole {
  const {
    config,
    store,
    jobs,
    switches,
    caps,
    telegramHealth: pulse,
    rateLimits: pacing,
    collecting,
    fetcher,
    parse,
  } = context
  const { now, log } = context
  const adminIds = new Set(config.ADMIN_IDS)
  const signIn = createSignIn(store, adminIds, now)
  const operator = createOperator({
    store,
    switches,
    health: () =>
      healthOf({
        store,
        pulse,
        gatePausedUntil: () => pacing.gate.pausedUntil,
        collecting: () => collecting.value,
        redis: config.REDIS_URL === undefined ? null : () => jobs.problem(),
        now,
      }),
    // While Redis is away nobody knows, and the health of it says so.
    failedJobs: async () => (jobs.problem() === null ? jobs.failures() : []),
    async retryJobs() {
      const names = new Set((await jobs.failures()).map(({ name }) => name))
      let many = 0
      for (const name of names) many += await jobs.retry(name)
      return many
    },
    examine: (address) => inspectUrl(address, { fetcher, parse }, now()),
    signInLink: async (id) => `${at.url()}/admin/sign-in?key=${await signIn.link(id)}`,
    username: at.username,
    backupFolder: join(dirname(fileOf(config.DATABASE_URL)), 'backups'),
    caps,
    defaultSize: config.DIGEST_SIZE,
    messagesPerSecond: config.MESSAGES_PER_SECOND,
    wake: () => jobs.wake(),
    now,
  })
  const alerts = createAlerts({
    store,
    operator,
    adminIds,
    send: (chat, message) => send(chat, message, false),
    t: context.texts.in('en'),
    now,
    log,
  })
  return { operator, signIn, alerts }
}
