import type { BotConfig } from '../config.ts'
import type { StartTimer } from '../jobs/clock.ts'
import { openInProcess } from '../jobs/in-process/open-in-process.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { type Logger, loggedError } from '../log.ts'
import type { RedisConnections } from './redis.ts'

/** Ticks of the clock, by role. */
export const COLLECTING = 'collecting'
export const DELIVERING = 'delivering'
/** Kinds of work. */
export const POLL = 'poll'
export const READ = 'read'
export const SUMMARISE = 'summarise'

/** Jobs over Redis where there is one, else within the process. */
export async function openJobs(
  config: BotConfig,
  redis: RedisConnections | null,
  now: () => number,
  log: Logger,
  startTimer?: StartTimer,
): Promise<Jobs> {
  const onError = (job: string, err: unknown) => log.error({ err, job }, 'job failed')
  if (redis === null) return openInProcess({ now, onError, startTimer })
  // Only now: BullMQ and its client are some 40 MB that a single process does without.
  const { openDistributed } = await import('../jobs/distributed/open-distributed.ts')
  return openDistributed([COLLECTING, DELIVERING, POLL, READ, SUMMARISE], {
    ...redis,
    prefix: config.REDIS_PREFIX,
    startTimer,
    onError,
    // An outage is said once, by the connection; this is what each worker makes of it.
    onRedisError: (error) => log.debug({ err: loggedError(error) }, 'jobs wait for Redis'),
  })
}
