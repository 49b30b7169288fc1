import { dirname, join } from 'node:path'
import { type Alerts, createAlerts } from '../chat/alerts.ts'
import { createOperator } from '../chat/operator/create-operator.ts'
import type { Operator } from '../chat/operator/operator.ts'
import { examine } from '../collect/examine.ts'
import type { Send } from '../deliver/send.ts'
import { healthOf } from '../health.ts'
import { createSignIn } from '../sign-in.ts'
import { fileOf } from '../store/open.ts'
import type { Ground } from './ground.ts'

/** What concerns whoever runs Daybrief. */
export interface OperatorsDesk {
  operator: Operator
  signIn: ReturnType<typeof createSignIn>
  alerts: Alerts
}

/** `at` says what is known only once the process is up: where pages are served, and the bot's name. */
export function openDesk(
  ground: Ground,
  send: Send,
  at: { url: () => string; username: () => string },
): OperatorsDesk {
  const { config, store, jobs, switches, caps, pulse, pacing, collecting, fetcher, parse } = ground
  const { now, log } = ground
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
    examine: (address) => examine(address, { fetcher, parse }, now()),
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
    t: ground.texts.in('en'),
    now,
    log,
  })
  return { operator, signIn, alerts }
}
