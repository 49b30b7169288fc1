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
import { allowedRate } from './rate-limits.ts'

/** What serves the operator. */
export interface OperatorRole {
  operator: Operator
  signIn: ReturnType<typeof createSignIn>
  alerts: Alerts
}

type OperatorContext = Pick<
  AppContext,
  | 'config'
  | 'store'
  | 'redis'
  | 'jobs'
  | 'switches'
  | 'caps'
  | 'telegramHealth'
  | 'rateLimits'
  | 'collecting'
  | 'fetcher'
  | 'parse'
  | 'texts'
  | 'now'
  | 'elapsed'
  | 'log'
>

/**
 * `runtime` returns what is known only while the process runs: where pages are served, the bot's username, whether answers are refused, and
 * what is wrong with the mail folder.
 */
export function openOperator(
  context: OperatorContext,
  send: Send,
  runtime: {
    url: () => string
    username: () => string
    answerOverflow: () => number | null
    mailProblem: () => string | null | undefined
  },
): OperatorRole {
  const {
    config,
    store,
    redis,
    jobs,
    switches,
    caps,
    telegramHealth,
    rateLimits,
    collecting,
    fetcher,
    parse,
  } = context
  const { now, elapsed, log } = context
  const adminIds = new Set(config.ADMIN_IDS)
  const signIn = createSignIn(store, adminIds, now)
  const operator = createOperator({
    store,
    switches,
    health: () =>
      healthOf({
        store,
        telegramHealth,
        isSendingPaused: () => rateLimits.limiter.pausedUntil > elapsed(),
        collecting: () => collecting.value,
        redis: redis === null ? null : () => redis.problem(),
        jobs: () => jobs.failing(),
        answerOverflow: () => runtime.answerOverflow(),
        mail: () => runtime.mailProblem(),
        now,
      }),
    // While Redis is unreachable the failures are unknown; its health reports the outage.
    failedJobs: async () => (jobs.problem() === null ? jobs.failures() : []),
    async retryJobs() {
      const names = new Set((await jobs.failures()).map(({ name }) => name))
      let count = 0
      for (const name of names) count += await jobs.retry(name)
      return count
    },
    inspectUrl: (address) => {
      const client = fetcher.forSource({ origin: 'operator', url: address })
      return inspectUrl(address, { fetcher: client, parse }, now())
    },
    signInLink: async (id) => `${runtime.url()}/admin/sign-in?key=${await signIn.link(id)}`,
    username: runtime.username,
    backupFolder: join(dirname(fileOf(config.DATABASE_URL)), 'backups'),
    caps,
    defaultSize: config.DIGEST_SIZE,
    messagesPerSecond: allowedRate(config),
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
