import type { BotConfig } from '../config.ts'
import type { StartTimer } from '../jobs/clock.ts'
import { openInProcess } from '../jobs/in-process/open-in-process.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { type Logger, loggedError } from '../log.ts'
import type { RedisConnections } from './redis.ts'

/** Queues of the clock's ticks, by role. */
export const COLLECTING = 'collecting'
export const DELIVERING = 'delivering'
/** Queues of work. */
export const POLL = 'poll'
export const READ = 'read'
/** The same for personal sources, one task per owner. */
export const POLL_PERSONAL = 'poll-personal'
export const READ_PERSONAL = 'read-personal'
export const SUMMARISE = 'summarise'

const NAMES = [COLLECTING, DELIVERING, POLL, POLL_PERSONAL, READ, READ_PERSONAL, SUMMARISE]

/** Opens jobs over Redis if there is one, otherwise within the process. */
export async function openJobs(
  config: Pick<BotConfig, 'REDIS_PREFIX'>,
  redis: RedisConnections | null,
  now: () => number,
  log: Logger,
  startTimer?: StartTimer,
): Promise<Jobs> {
  const onError = (job: string, err: unknown) => log.error({ err, job }, 'job failed')
  if (redis === null) return openInProcess({ now, onError, startTimer })
  // Loaded only when needed: BullMQ and its client take some 40 MB.
  const { openDistributed } = await import('../jobs/distributed/open-distributed.ts')
  return openDistributed(NAMES, {
    ...redis,
    prefix: config.REDIS_PREFIX,
    startTimer,
    onError,
    // The connection logs an outage once; this is called by each worker.
    onRedisError: (error) => log.debug({ err: loggedError(error) }, 'jobs wait for Redis'),
  })
}
