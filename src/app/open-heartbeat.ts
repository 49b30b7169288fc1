import type { Dispatcher } from 'undici'
import type { BotConfig } from '../config.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { type Logger, loggedError } from '../log.ts'
import { noHeartbeatBecause } from '../operator/heartbeat-due.ts'
import type { Operator } from '../operator/operator.ts'
import type { Store } from '../store/store.ts'

/** What the heartbeat needs. */
export interface HeartbeatContext {
  config: Pick<BotConfig, 'HEARTBEAT_URL'>
  store: Pick<Store, 'stats'>
  jobs: Pick<Jobs, 'perProcess'>
  outgoing: { models: Dispatcher | null }
  now: () => number
  log: Logger
}

const EVERY_MINUTE = '* * * * *'
const DEADLINE_MS = 10_000
/** Of an answer, which nobody reads. Bytes. */
const MOST_READ = 16_384

/**
 * Pings `HEARTBEAT_URL` once a minute as long as this process is alive and digests go out on time, so that a monitor elsewhere can
 * tell that they no longer do. Failures are logged once, until it works again, and never stop anything.
 *
 * The address is the operator's own and may be private; a redirect from it is not followed, so it cannot lead anywhere else.
 */
export function openHeartbeat(
  { config, store, jobs, outgoing, now, log }: HeartbeatContext,
  operator: Pick<Operator, 'health' | 'isOn'>,
  deadlineMs = DEADLINE_MS,
): void {
  const { HEARTBEAT_URL: url } = config
  if (url === undefined) return
  const { host } = new URL(url)
  /** What was logged last; `null` while all is well. */
  let told: string | null = null
  const tell = (problem: string | null, words: string) => {
    if (problem === told) return
    if (problem === null) log.info({ host }, 'the heartbeat is back')
    else log.warn({ host, problem }, words)
    told = problem
  }

  jobs.perProcess({
    name: 'heartbeat',
    expression: EVERY_MINUTE,
    run: async () => {
      const reason = await reasonFor({ store, operator, now })
      if (reason !== null) return tell(reason, 'no heartbeat: digests do not go out on time')
      const problem = await ping(url, outgoing.models, deadlineMs)
      tell(problem, 'the heartbeat did not arrive')
    },
  })
}

async function reasonFor({
  store,
  operator,
  now,
}: Pick<HeartbeatContext, 'store' | 'now'> & {
  operator: Pick<Operator, 'health' | 'isOn'>
}): Promise<string | null> {
  try {
    const { oldestAt } = await store.stats.queue(now())
    const dueAt = await store.stats.firstDueAt()
    return noHeartbeatBecause({
      health: await operator.health(),
      isDelivering: operator.isOn('deliver'),
      oldestQueuedMs: oldestAt === null ? null : now() - oldestAt,
      oldestUnplannedMs: dueAt === null ? null : now() - dueAt,
    })
  } catch (error) {
    return `store: ${loggedError(error).message}`
  }
}

/** Sends one ping. Returns what went wrong, without the address; `null` if it was accepted. */
async function ping(
  url: string,
  dispatcher: Dispatcher | null,
  deadlineMs: number,
): Promise<string | null> {
  try {
    const { request } = await import('undici')
    const { statusCode, body } = await request(url, {
      signal: AbortSignal.timeout(deadlineMs),
      ...(dispatcher && { dispatcher }),
    })
    await body.dump({ limit: MOST_READ })
    if (statusCode >= 300 && statusCode < 400) return `it redirects (${statusCode})`
    return statusCode < 300 ? null : `it answered ${statusCode}`
  } catch (error) {
    const { name, code, message } = loggedError(error)
    return name === 'TimeoutError' ? 'it did not answer in time' : String(code ?? message)
  }
}
